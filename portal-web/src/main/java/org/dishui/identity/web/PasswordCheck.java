package org.dishui.identity.web;

import java.time.Clock;
import java.util.Objects;
import org.dishui.identity.SecondFactors;
import org.dishui.identity.SigningIn;
import org.dishui.identity.TooManyAttempts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Asks the slice whether the password is right. No bean: Spring would ask it a second time, and count two attempts. */
class PasswordCheck implements AuthenticationProvider {
    /** A sign-in that was not even looked at. */
    static class Limited extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        private final TooManyAttempts reason;

        Limited(TooManyAttempts reason) {
            super("too many attempts", reason);
            this.reason = reason;
        }

        TooManyAttempts reason() {
            return reason;
        }
    }

    private final SigningIn signingIn;
    private final SecondFactors factors;
    private final Clock clock;

    PasswordCheck(SigningIn signingIn, SecondFactors factors, Clock clock) {
        this.signingIn = signingIn;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var details = (SignInDetails) Objects.requireNonNull(tried.getDetails());
        try {
            String password = Objects.toString(tried.getCredentials(), "");
            var account = signingIn
                    .signIn(tried.getName(), password, details.address(), details.link())
                    .orElseThrow(() -> new BadCredentialsException("refused"));
            boolean halfway = factors.isDue(account);
            if (halfway) factors.offer(account.id());
            return SignedIn.of(account, clock.instant(), halfway).authentication();
        } catch (TooManyAttempts tooMany) {
            throw new Limited(tooMany);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
