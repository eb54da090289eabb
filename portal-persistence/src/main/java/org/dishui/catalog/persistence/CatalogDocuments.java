package org.dishui.catalog.persistence;

import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.shared.persistence.codec.DocumentType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The definitions that the catalogue's entities hold. */
public class CatalogDocuments implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new DocumentType<>(EntryDefinition.class));
        types.contributeJavaType(new DocumentType<>(PolicyDefinition.class));
    }
}
