package org.dishui.shared.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.LifeEvent;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.district.AuthorityDefinition;
import org.dishui.form.Field;
import org.dishui.rules.Fact;
import org.junit.jupiter.api.Test;

/** What is read from a file is written into it again, to the last field. */
class DefinitionCodecTest {
    @Test
    void writesWhatItReads() {
        var written = """
                fact: request.note
                optional: true
                """;
        assertThat(DefinitionCodec.toYaml(DefinitionCodec.fromYaml(written, Field.class)))
                .isEqualTo(written);
    }

    /** An {@code isOptional()} beside {@code optional} would hide the component from the codec. */
    @Test
    void noRecordAnswersForAComponentUnderASecondName() {
        for (var type : reachable())
            assertThat(Arrays.stream(type.getMethods()).filter(method -> hides(type, method)))
                    .as(type.getName())
                    .isEmpty();
    }

    private static boolean hides(Class<?> type, Method method) {
        var prefix = method.getName().startsWith("is") ? 2 : method.getName().startsWith("get") ? 3 : 0;
        var name = Introspector.decapitalize(method.getName().substring(prefix));
        return prefix > 0
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    private static Set<Class<?>> reachable() {
        var found = new LinkedHashSet<Class<?>>();
        var open = new ArrayList<Type>(List.of(
                EntryDefinition.class, PolicyDefinition.class, AuthorityDefinition.class, LifeEvent.class, Fact.class));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next instanceof ParameterizedType generic) open.addAll(List.of(generic.getActualTypeArguments()));
            if (!(next instanceof Class<?> type)) continue;
            if (type.isSealed()) open.addAll(List.of(type.getPermittedSubclasses()));
            if (!type.isRecord() || !found.add(type)) continue;
            for (var component : type.getRecordComponents()) open.add(component.getGenericType());
        }
        return found;
    }
}
