package org.dishui.demo.persistence;

import org.dishui.demo.PlayingCases;
import org.dishui.demo.PlayingOffers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Plays the sample cases at the first start of a demo, before the portal says that it is ready. */
@Component
class DemoStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final PlayingCases playing;
    private final PlayingOffers offers;

    DemoStart(PlayingCases playing, PlayingOffers offers) {
        this.playing = playing;
        this.offers = offers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = playing.play();
        if (report.played() > 0) LOG.info("demo: {} sample cases played", report.played());
        if (offers.play()) LOG.info("demo: a program offers itself");
        report.stuck().forEach(reason -> LOG.warn("demo: a sample case got stuck: {}", reason));
    }
}
