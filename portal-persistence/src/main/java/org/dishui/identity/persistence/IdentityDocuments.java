package org.dishui.identity.persistence;

import org.dishui.rules.Facts;
import org.dishui.shared.persistence.codec.DocumentType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The documents that the slice's entities hold. */
public class IdentityDocuments implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new DocumentType<>(Facts.class));
    }
}
