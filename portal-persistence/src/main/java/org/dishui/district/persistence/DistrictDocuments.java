package org.dishui.district.persistence;

import org.dishui.district.AuthorityDefinition;
import org.dishui.district.CalendarYear;
import org.dishui.shared.persistence.codec.DocumentType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The definitions that the district's entities hold. */
public class DistrictDocuments implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new DocumentType<>(AuthorityDefinition.class));
        types.contributeJavaType(new DocumentType<>(CalendarYear.class));
    }
}
