package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dishui.identity.Role;
import org.dishui.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class StandingTest {
    private static final Instant SIGNED_IN = Instant.parse("2026-11-22T00:00:00Z");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsABusySessionLiveForTwelveHours() throws Exception {
        assertThat(isStillSignedInAfter(Duration.ofHours(12))).isTrue();
        assertThat(isStillSignedInAfter(Duration.ofHours(12).plusSeconds(1))).isFalse();
    }

    @Test
    void leadsWhoIsHalfwayInToTheSecondStepAndNowhereElse() throws Exception {
        assertThat(redirected("/desk/cases/LG-1", true)).isEqualTo(SecondFactorController.PATH);
        assertThat(redirected("/my", true)).isEqualTo(SecondFactorController.PATH);
        assertThat(redirected(SecondFactorController.PATH, true)).isNull();
        assertThat(redirected("/sign-out", true)).isNull();
        assertThat(redirected("/desk", false)).isNull();
    }

    private static boolean isStillSignedInAfter(Duration time) throws Exception {
        var request = new MockHttpServletRequest("GET", "/desk");
        var session = request.getSession(true);
        pass(request, SIGNED_IN.plus(time), false);
        boolean known = SecurityContextHolder.getContext().getAuthentication() != null;
        assertThat(request.getSession(false)).isSameAs(known ? session : null);
        return known;
    }

    private static @Nullable String redirected(String address, boolean halfway) throws Exception {
        return pass(new MockHttpServletRequest("GET", address), SIGNED_IN, halfway)
                .getRedirectedUrl();
    }

    private static MockHttpServletResponse pass(MockHttpServletRequest request, Instant now, boolean halfway)
            throws Exception {
        var person = new SignedIn(UUID.randomUUID(), "瑞雪", Set.of(Role.REVIEWER), "lingang-talent", SIGNED_IN, halfway);
        SecurityContextHolder.getContext().setAuthentication(person.authentication());
        var response = new MockHttpServletResponse();
        new Standing(Clock.fixed(now, PortalClock.ZONE)).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
