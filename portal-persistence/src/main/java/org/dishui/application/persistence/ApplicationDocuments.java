package org.dishui.application.persistence;

import org.dishui.application.Request;
import org.dishui.rules.Facts;
import org.dishui.shared.persistence.codec.DocumentType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The documents that an application holds: answers, and what the office asked for. */
public class ApplicationDocuments implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new DocumentType<>(Facts.class));
        types.contributeJavaType(new DocumentType<>(Request.class));
    }
}
