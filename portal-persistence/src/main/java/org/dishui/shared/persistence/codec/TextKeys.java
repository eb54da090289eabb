package org.dishui.shared.persistence.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads the keys of maps that are texts of the domain, such as the keys of facts. */
final class TextKeys extends SimpleKeyDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return DefinitionIntrospector.isText(type.getRawClass()) ? new TextKey(type.getRawClass()) : null;
    }

    private static final class TextKey extends KeyDeserializer {
        private final Class<?> type;

        private TextKey(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                Method of = type.getMethod("of", String.class);
                return of.invoke(null, key);
            } catch (InvocationTargetException refused) {
                return context.handleWeirdKey(
                        type, key, refused.getTargetException().getMessage());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
