package org.dishui.demo.persistence;

import org.dishui.demo.PlayingCases;
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

    DemoStart(PlayingCases playing) {
        this.playing = playing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = playing.play();
        if (report.played() > 0) LOG.info("demo: {} sample cases played", report.played());
        report.stuck().forEach(reason -> LOG.warn("demo: a sample case got stuck: {}", reason));
    }
}
