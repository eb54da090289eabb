package org.dishui.site.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in, brought by the slice that knows the accounts; without one, nobody gets in. */
@FunctionalInterface
public interface SignIn {
    void configure(HttpSecurity http);
}
