package org.dishui.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.dishui.identity.SecondFactors;
import org.dishui.identity.SigningIn;
import org.dishui.site.web.SignIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Signing in by the form of {@link SignInController}. */
@Component
class PasswordSignIn implements SignIn {
    private final SigningIn signingIn;
    private final SecondFactors factors;
    private final Clock clock;

    PasswordSignIn(SigningIn signingIn, SecondFactors factors, Clock clock) {
        this.signingIn = signingIn;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.authenticationProvider(new PasswordCheck(signingIn, factors, clock))
                .addFilterBefore(new Standing(clock), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(SignInController.PATH)
                        .loginProcessingUrl(SignInController.PATH)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInDetails::of)
                        .successHandler(PasswordSignIn::welcome)
                        .failureHandler(PasswordSignIn::refuse));
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var person = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        response.sendRedirect(person.halfway() ? SecondFactorController.PATH : Landing.of(person, request, response));
    }

    /** A page of its own, not a redirect: what was typed stays, and stands in no address. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws ServletException, IOException {
        if (refused instanceof PasswordCheck.Limited limited) LimitedPage.show(limited.reason(), request, response);
        else request.getRequestDispatcher(SignInController.REFUSED).forward(request, response);
    }
}
