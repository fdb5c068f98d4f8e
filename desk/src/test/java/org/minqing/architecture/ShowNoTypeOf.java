package org.minqing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Holds for a class none of whose parents, and none of whose public or protected members, names a type of a library. */
final class ShowNoTypeOf extends ArchCondition<JavaClass> {

    private final String prefix;

    ShowNoTypeOf(String library) {
        super("show no type of " + library);
        this.prefix = library + ".";
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        var parents = Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
        report(item, item.getFullName(), parents, events);
        Stream.concat(item.getCodeUnits().stream(), item.getFields().stream())
                .filter(ShowNoTypeOf::isOffered)
                .forEach(member -> report(item, member.getFullName(), typesOf(member), events));
    }

    private static boolean isOffered(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.of(
                            Stream.of(unit.getReturnType()),
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream())
                    .flatMap(types -> types);
        }
        return member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
    }

    private void report(JavaClass item, String name, Stream<? extends JavaType> types, ConditionEvents events) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(type -> type.getBaseComponentType().getFullName().startsWith(prefix))
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                        item, name + " shows " + type.getFullName() + " in " + item.getFullName())));
    }
}
