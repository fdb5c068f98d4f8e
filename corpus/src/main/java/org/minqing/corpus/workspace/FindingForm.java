package org.minqing.corpus.workspace;

import org.minqing.corpus.record.Evidence;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.Themes;

/** How a finding is spooled. */
final class FindingForm implements Spool.Form<Finding> {

    private static final Kind[] KINDS = Kind.values();

    @Override
    public byte[] bytes(Finding finding) {
        var packer = new Packer();
        var placement = finding.placement();
        packer.list(placement.places(), FindingForm::place);
        packer.text(placement.street()).text(placement.community()).flag(placement.outside());
        var themes = finding.themes();
        label(packer, themes.primary());
        packer.list(themes.secondary(), FindingForm::label);
        packer.number(themes.kind().ordinal()).flag(themes.grave()).flag(themes.review());
        packer.list(themes.evidence(), FindingForm::evidence);
        return packer.bytes();
    }

    @Override
    public Finding record(byte[] bytes) {
        var in = new Unpacker(bytes);
        var placement = new Placement(in.list(FindingForm::place), in.text(), in.text(), in.flag());
        var themes = new Themes(
                label(in),
                in.list(FindingForm::label),
                KINDS[in.number()],
                in.flag(),
                in.flag(),
                in.list(FindingForm::evidence));
        return new Finding(placement, themes);
    }

    private static void place(Packer packer, Place place) {
        packer.text(place.name()).text(place.type()).text(place.street()).text(place.community());
        packer.flag(place.listed());
    }

    private static Place place(Unpacker in) {
        return new Place(in.text(), in.text(), in.text(), in.text(), in.flag());
    }

    private static void label(Packer packer, ThemeLabel label) {
        packer.text(label.theme()).text(label.parent()).bits(Double.doubleToRawLongBits(label.confidence()));
    }

    private static ThemeLabel label(Unpacker in) {
        return new ThemeLabel(in.text(), in.text(), Double.longBitsToDouble(in.bits()));
    }

    private static void evidence(Packer packer, Evidence evidence) {
        packer.number(evidence.start()).number(evidence.end()).text(evidence.text());
    }

    private static Evidence evidence(Unpacker in) {
        return new Evidence(in.number(), in.number(), in.text());
    }
}
