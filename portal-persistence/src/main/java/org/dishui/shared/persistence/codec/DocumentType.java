package org.dishui.shared.persistence.codec;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** Lets an entity hold a definition as it is, in a jsonb column, with no annotation of Hibernate in the domain. */
public final class DocumentType<T> extends AbstractClassJavaType<T> {
    private static final long serialVersionUID = 1L;

    public DocumentType(Class<T> type) {
        super(type, ImmutableMutabilityPlan.instance());
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.JSON);
    }

    @Override
    public String toString(T value) {
        return DefinitionCodec.toJson(value);
    }

    @Override
    public T fromString(CharSequence json) {
        return DefinitionCodec.fromJson(json.toString(), getJavaTypeClass());
    }

    @Override
    public <X> X unwrap(@Nullable T value, Class<X> type, WrapperOptions options) {
        throw new UnsupportedOperationException("a document is written as JSON only");
    }

    @Override
    public <X> T wrap(X value, WrapperOptions options) {
        throw new UnsupportedOperationException("a document is read from JSON only");
    }
}
