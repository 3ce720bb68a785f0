package org.channelwatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native executable has to know by name is there, and so is all that it is made of. */
class NativeReflectionTest {
    private static final List<String> REGISTERED = List.of(
            NativeReflection.class.getAnnotation(RegisterForReflection.class).classNames());

    @Test
    void eachNameIsAClassAndItsPartsAreRegisteredToo() throws ClassNotFoundException {
        for (String name : REGISTERED) {
            Class<?> type = Class.forName(name);
            if (type.isRecord()) assertThat(REGISTERED).as(name).containsAll(partsOf(type));
        }
    }

    /** Records of ours; enums need no reflection. */
    private static Set<String> partsOf(Class<?> type) {
        var parts = new TreeSet<String>();
        Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .flatMap(NativeReflectionTest::classes)
                .filter(part -> part.isRecord() && part.getName().startsWith("org.channelwatch."))
                .forEach(part -> parts.add(part.getName()));
        return parts;
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).flatMap(NativeReflectionTest::classes);
            default -> Stream.of();
        };
    }
}
