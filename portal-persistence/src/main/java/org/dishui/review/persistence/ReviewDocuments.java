package org.dishui.review.persistence;

import org.dishui.review.Letter;
import org.dishui.review.Proposal;
import org.dishui.review.Ticks;
import org.dishui.shared.persistence.codec.DocumentType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The documents that cases and letters hold. */
public class ReviewDocuments implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new DocumentType<>(Proposal.class));
        types.contributeJavaType(new DocumentType<>(Ticks.class));
        types.contributeJavaType(new DocumentType<>(Letter.class));
    }
}
