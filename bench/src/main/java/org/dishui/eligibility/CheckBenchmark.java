package org.dishui.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.rules.Way;
import org.dishui.rules.Ways;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The two goals for the rules: one person against 500 programs within 5 ms, 20,000 people a second against one. */
@State(Scope.Benchmark)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int PEOPLE = 1_000;

    /** The program that everybody is asked about anew. */
    @Param({"little-blue-whale", "permanent-residence-four-years", "residence-points-self-check"})
    public String program = "";

    private final Vocabulary vocabulary = Many.vocabulary();
    private final List<Checkable> programs = Many.programs(500);
    private final Questions questions = new Questions(vocabulary);
    private List<Facts> people = List.of();
    private Checkable one = programs.getFirst();
    private int next;

    @Setup
    public void fill() {
        one = Many.program(program);
        people = Many.people(PEOPLE, vocabulary, TODAY);
    }

    private Facts somebody() {
        next = (next + 1) % PEOPLE;
        return people.get(next);
    }

    /** One person, every clause of 500 programs, the amounts, and the best package. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public SupportPackage onePersonAgainst500Programs() {
        return Checking.check(programs, somebody(), TODAY).best();
    }

    /** A thousand stored profiles against one changed program. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(PEOPLE)
    public void manyPeopleAgainstOneProgram(Blackhole hole) {
        for (var person : people) hole.consume(Outcome.of(one, person, TODAY));
    }

    /** What to ask next, when one answer of 500 programs was given. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Optional<Question> nextQuestionOver500Programs() {
        var facts = somebody();
        return questions.next(facts, Checking.check(programs, facts, TODAY), Set.of());
    }

    /** The ways from a no to a yes, where there is a no. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Way> waysToAYes() {
        return Ways.toYes(one.rule(), somebody(), one.definition().terms(TODAY), vocabulary);
    }
}
