package org.dishui.studio.persistence;

import org.dishui.shared.persistence.codec.DocumentType;
import org.dishui.studio.TrialReport;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The documents that changes hold, beside the entry itself. */
public class StudioDocuments implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new DocumentType<>(TrialReport.class));
    }
}
