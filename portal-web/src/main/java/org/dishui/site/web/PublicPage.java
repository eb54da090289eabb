package org.dishui.site.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that is the same for everyone in one language until the catalogue changes: rendered once, kept, answered with an
 * ETag. Names the parameters that it reads; others do not count, and must not show on it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {
    String[] value() default {};
}
