package org.dishui.shared.persistence.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dishui.shared.Definition;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes definitions down and reads them back, strictly: nothing unknown, nothing twice, nothing missing, nothing bent into another type. */
public final class DefinitionCodec {
    private static final ObjectMapper JSON = strict(JsonMapper.builder()).build();
    private static final ObjectMapper YAML = strict(YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .disable(YAMLWriteFeature.USE_NATIVE_TYPE_ID)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build()))
            .build();

    private static final long KEPT_CHARACTERS = 8L * 1024 * 1024;

    private record Read(String json, Class<?> type) {}

    /** Reading one takes longer than to find and to send it. */
    private static final Cache<Read, Object> KEPT = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Read read, Object definition) -> read.json().length())
            .build();

    private DefinitionCodec() {}

    public static String toJson(Object definition) {
        return JSON.writeValueAsString(definition);
    }

    /** The same text of a {@link Definition} is the same definition, read once. */
    public static <T> T fromJson(String json, Class<T> type) {
        if (!Definition.class.isAssignableFrom(type)) return JSON.readValue(json, type);
        return type.cast(KEPT.get(new Read(json, type), read -> JSON.readValue(json, type)));
    }

    public static String toYaml(Object definition) {
        return YAML.writeValueAsString(definition);
    }

    /** Reads a catalogue file; what is wrong is a {@link tools.jackson.core.JacksonException} that knows the line. */
    public static <T> T fromYaml(String yaml, Class<T> type) {
        return YAML.readValue(yaml, type);
    }

    /** SHA-256 of the canonical text, in hexadecimal; jsonb reorders keys and so cannot be hashed. */
    public static String hash(Object definition) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(toJson(definition).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B strict(B builder) {
        return builder.annotationIntrospector(new DefinitionIntrospector())
                .addModule(new SimpleModule().setKeyDeserializers(new TextKeys()))
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION, StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS) // the database keeps no order of its own
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
