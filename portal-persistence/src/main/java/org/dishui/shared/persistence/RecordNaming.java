package org.dishui.shared.persistence;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;
import org.springframework.stereotype.Component;

/** Names columns of embedded records by their path: {@code program.value} is "program", {@code period.start} "period_start". */
@Component
class RecordNaming extends SpringImplicitNamingStrategy {
    private static final long serialVersionUID = 1L;
    private static final String ELEMENT = ".{element}";

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        String path = withoutEnd(source.getAttributePath().getFullPath(), ".value");
        // a collection's table has columns named from its rows on; a row of one value is named like the collection
        path = withoutEnd(path, ELEMENT);
        path = path.substring(path.lastIndexOf(ELEMENT + ".") + 1).replace("{element}.", "");
        return toIdentifier(path.replace('.', '_'), source.getBuildingContext());
    }

    private static String withoutEnd(String path, String end) {
        return path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
    }
}
