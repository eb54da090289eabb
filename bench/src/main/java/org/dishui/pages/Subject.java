package org.dishui.pages;

import java.util.ArrayList;
import java.util.List;

/** One kind of request, and whose CPU it costs. */
final class Subject {
    /** Sends the request with this number; numbers never come twice. */
    interface Request {
        void send(int number) throws Exception;
    }

    /** The compilers of a virtual machine are done after some thousand requests, not some hundred. */
    private static final int WARM_UP = 10;

    final String name;
    private final Request request;
    private final ProcessHandle[] processes;
    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> wall = new ArrayList<>();
    private int number;

    Subject(String name, Request request, ProcessHandle... processes) {
        this.name = name;
        this.request = request;
        this.processes = processes;
    }

    /** Warms every one of them up, then measures them in turns. */
    static void alternate(int rounds, int requests, List<Subject> subjects) throws Exception {
        for (var subject : subjects) subject.send(WARM_UP * requests);
        for (int round = 0; round < rounds; round++) for (var subject : subjects) subject.measure(requests);
    }

    private void send(int requests) throws Exception {
        for (int i = 0; i < requests; i++) request.send(number++);
    }

    private void measure(int requests) throws Exception {
        long before = Cpu.millis(processes);
        long started = System.nanoTime();
        send(requests);
        wall.add((System.nanoTime() - started) / 1e6 / requests);
        cpu.add((double) (Cpu.millis(processes) - before) / requests);
    }

    /** Milliseconds of CPU a request, the median of the rounds. */
    double cpu() {
        return median(cpu);
    }

    /** Milliseconds a request took, one after the other, the median of the rounds. */
    double wall() {
        return median(wall);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
