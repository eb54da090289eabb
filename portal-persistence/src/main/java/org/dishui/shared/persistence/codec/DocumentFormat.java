package org.dishui.shared.persistence.codec;

import java.lang.reflect.Type;
import org.dishui.shared.Fingerprint;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.AbstractJsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has Hibernate write and read jsonb by the one codec. */
@Configuration(proxyBeanMethods = false)
class DocumentFormat {
    @Bean
    HibernatePropertiesCustomizer documentsByTheCodec() {
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new ByTheCodec());
    }

    @Bean
    Fingerprint fingerprint() {
        return DefinitionCodec::hash;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Hibernate's
    private static final class ByTheCodec extends AbstractJsonFormatMapper {
        @Override
        protected <T> T fromString(CharSequence json, Type type) {
            @SuppressWarnings("unchecked") // Hibernate passes the class of T
            var document = (Class<T>) type;
            return DefinitionCodec.fromJson(json.toString(), document);
        }

        @Override
        protected <T> String toString(T value, Type type) {
            return DefinitionCodec.toJson(value);
        }
    }
}
