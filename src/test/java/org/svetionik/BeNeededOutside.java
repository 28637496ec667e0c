package org.svetionik;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds for a type that another package uses, that a public type beside it shows, or that starts a process. */
final class BeNeededOutside extends ArchCondition<JavaClass> {

    BeNeededOutside() {
        super("be needed outside their package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean needed = type.tryGetMethod("main", String[].class).isPresent()
                || type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> isOutside(user, type) || shows(user, type));
        if (!needed) {
            events.add(
                    SimpleConditionEvent.violated(type, type.getName() + " is public and used in its package alone"));
        }
    }

    private static boolean isOutside(JavaClass user, JavaClass type) {
        return !user.getPackageName().equals(type.getPackageName());
    }

    private static boolean shows(JavaClass user, JavaClass type) {
        return user.getModifiers().contains(JavaModifier.PUBLIC)
                && !topLevel(user).equals(type);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(BeNeededOutside::topLevel).orElse(type);
    }
}
