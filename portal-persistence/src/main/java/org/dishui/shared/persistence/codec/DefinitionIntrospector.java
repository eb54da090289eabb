package org.dishui.shared.persistence.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Reads the shape of definitions from the language itself, so that the domain carries no annotation of a format: a sealed interface is one
 * of its records, wrapped in that record's name; a record with {@code of(String)} is a text; any other record of one component is that
 * component; what is not {@code @Nullable} must be there.
 */
final class DefinitionIntrospector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        if (!isSealed(type.getRawType())) return super.findPolymorphicTypeInfo(config, type);
        return JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.NAME, JsonTypeInfo.As.WRAPPER_OBJECT, null, null, false, true);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated type) {
        if (!isSealed(type.getRawType())) return super.findSubtypes(config, type);
        return Arrays.stream(type.getRawType().getPermittedSubclasses())
                .map(each -> new NamedType(each, kebab(each.getSimpleName())))
                .toList();
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return type.getRawType().isRecord()
                ? kebab(type.getRawType().getSimpleName())
                : super.findTypeName(config, type);
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, @Nullable String[] names) {
        return Arrays.stream(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var constructor = canonical(member);
        return constructor == null
                ? super.hasRequiredMarker(config, member)
                : Boolean.valueOf(!isNullable(constructor, member));
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        var constructor = canonical(member);
        if (constructor == null) return super.findSetterInfo(config, member);
        return JsonSetter.Value.construct(isNullable(constructor, member) ? Nulls.SET : Nulls.FAIL, Nulls.FAIL);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        if (creator instanceof AnnotatedMethod method && isTextFactory(method.getAnnotated()))
            return JsonCreator.Mode.DELEGATING;
        if (!(creator instanceof AnnotatedConstructor made) || !isCanonical(made.getAnnotated()))
            return super.findCreatorAnnotation(config, creator);
        var type = made.getDeclaringClass();
        if (isText(type)) return JsonCreator.Mode.DISABLED;
        return isOne(type) ? JsonCreator.Mode.DELEGATING : JsonCreator.Mode.PROPERTIES;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        if (!(member instanceof AnnotatedMethod method)
                || !method.getDeclaringClass().isRecord()) return super.hasAsValue(config, member);
        var type = method.getDeclaringClass();
        if (isText(type)) return method.getName().equals("toString");
        boolean only = isOne(type) && method.getName().equals(type.getRecordComponents()[0].getName());
        return only ? Boolean.TRUE : null;
    }

    /** What a record can tell beside its components is not part of it, whether it says so itself or its sealed interface does. */
    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (!(member instanceof AnnotatedMethod method) || method.getParameterCount() > 0)
            return super.hasIgnoreMarker(config, member);
        var type = method.getDeclaringClass();
        if (isSealed(type)) return true;
        return type.isRecord() && !method.getName().equals("toString") && !isComponent(type, method.getName());
    }

    private static boolean isComponent(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(each -> each.getName().equals(name));
    }

    private static @Nullable Constructor<?> canonical(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)) return null;
        return parameter.getOwner().getAnnotated() instanceof Constructor<?> made && isCanonical(made) ? made : null;
    }

    private static boolean isNullable(Constructor<?> constructor, Annotated member) {
        var parameter = constructor.getAnnotatedParameterTypes()[((AnnotatedParameter) member).getIndex()];
        return parameter.isAnnotationPresent(Nullable.class);
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        var type = constructor.getDeclaringClass();
        return type.isRecord() && constructor.getParameterCount() == type.getRecordComponents().length;
    }

    private static boolean isOne(Class<?> type) {
        return type.getRecordComponents().length == 1;
    }

    static boolean isText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods()).anyMatch(DefinitionIntrospector::isTextFactory);
    }

    private static boolean isTextFactory(Method method) {
        return method.getName().equals("of")
                && method.getReturnType() == method.getDeclaringClass()
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
    }

    private static boolean isSealed(Class<?> type) {
        return type.isSealed() && type.isInterface();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
