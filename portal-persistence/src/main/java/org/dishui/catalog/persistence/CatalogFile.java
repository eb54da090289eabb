package org.dishui.catalog.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** One file of the catalogue: its name below {@code db/catalog} and its text. */
record CatalogFile(String name, String text) {
    private static final int LONGEST_PATH = 80;

    /** Reads it; whatever is wrong names file, line and field, in words of ours. */
    <T> T read(Class<T> type) {
        try {
            return DefinitionCodec.fromYaml(text, type);
        } catch (JacksonException unreadable) {
            throw problem(unreadable);
        }
    }

    /** Reads a file that holds a list. */
    <T> List<T> readAll(Class<T[]> type) {
        return new ArrayList<>(List.of(read(type)));
    }

    /** The line on which a text stands, for problems that are found after reading. */
    int lineOf(String part) {
        int at = text.indexOf(part);
        return at < 0
                ? 0
                : (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }

    private CatalogProblem problem(JacksonException unreadable) {
        var path = path(unreadable);
        int line = unreadable.getLocation() == null
                ? lineOf(path.replaceFirst("[.\\[].*", "") + ":")
                : unreadable.getLocation().getLineNr();
        return new CatalogProblem(name, line, shortened(path), words(unreadable));
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "...";
    }

    private static String path(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String words(JacksonException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "there is no field '" + unknown.getPropertyName() + "'";
            case InvalidTypeIdException unknown ->
                "'" + unknown.getTypeId() + "' is none of the kinds that can stand here";
            case InvalidFormatException misfit -> "'" + misfit.getValue() + "' is not a value that can stand here";
            case ValueInstantiationException refused -> cause(refused);
            case DatabindException misfit
            when said(misfit).startsWith("Missing required") -> "the field '" + quoted(misfit) + "' is missing";
            case DatabindException misfit
            when said(misfit).contains("END_OBJECT after type information") ->
                "something stands beside it that does not belong there";
            case DatabindException misfit
            when said(misfit).contains("WRAPPER_OBJECT") -> "one of the kinds that can stand here must be named";
            case StreamConstraintsException bounded -> "goes deeper, or is larger, than anything in a catalogue";
            default -> said(unreadable);
        };
    }

    private static String cause(ValueInstantiationException refused) {
        var cause = refused.getCause();
        return cause == null || cause.getMessage() == null ? "refused" : cause.getMessage();
    }

    private static String quoted(DatabindException misfit) {
        var parts = said(misfit).split("'", -1);
        return parts.length > 1 ? parts[1] : "?";
    }

    private static String said(JacksonException unreadable) {
        @Nullable String said = unreadable.getOriginalMessage();
        return said == null ? "cannot be read" : said.lines().findFirst().orElse("cannot be read");
    }
}
