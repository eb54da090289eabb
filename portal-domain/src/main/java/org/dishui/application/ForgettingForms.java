package org.dishui.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.dishui.shared.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets which forms were carried out, once nobody can send them a second time by mistake. */
@Service
public class ForgettingForms implements Job {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Acknowledgements acknowledgements;
    private final Clock clock;

    ForgettingForms(Acknowledgements acknowledgements, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-forms";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 20));
    }

    @Override
    @Transactional
    public void run() {
        acknowledgements.forget(clock.instant().minus(KEPT));
    }
}
