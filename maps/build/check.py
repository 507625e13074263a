#!/usr/bin/python3
"""Reads every layer back and checks it; prints a table, and ends with status 1 if anything is wrong.

usage: check.py [FOLDER]
"""
import hashlib
import pathlib
import sys

from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep
from shapely.validation import explain_validity

from build import KEYS
from layerfile import LINE, POINT, POLYGON, decode, encode
from plane import EXTENT, parts_of, project_coords

ALLOWED = {
    ('countries', 'kind'): {'country', 'dependency', 'disputed'}, ('governorates', 'kind'): {'governorate', 'un_zone', 'disputed'},
    ('borders', 'kind'): {'international', 'indefinite', 'disputed', 'claim', 'ceasefire', 'un_zone'},
    ('rivers', 'class'): set('12345'), ('places', 'rank'): set('12345'), ('places', 'kind'): {'capital', 'seat', 'town'},
}
COUNTS = {'sea': (6, 6), 'countries': (27, 27), 'governorates': (16, 16), 'borders': (50, 120), 'places': (450, 800), 'airfields': (23, 23)}
TOWNS = {'Damascus': (36.31, 33.51), 'Tartus': (35.89, 34.89), 'Antakya': (36.16, 36.21), 'Cairo': (31.25, 30.06)}   # within 3 km


class Check:
    """Collects what is wrong."""

    def __init__(self, folder):
        self.problems = []
        self.raw = {name: (folder / f'{name}.layer').read_bytes() for name in KEYS}
        self.layers = {name: decode(data) for name, data in self.raw.items()}
        self.sums = dict(reversed(line.split()) for line in (folder / 'SHA256SUMS').read_text().splitlines())

    def expect(self, good, text):
        if not good:
            self.problems.append(text)

    def layer(self, name):
        layer, data = self.layers[name], self.raw[name]
        self.expect(layer.keys == KEYS[name], f'{name}: keys {layer.keys}')
        self.expect(encode(layer) == data, f'{name}: not the same bytes when written again')
        self.expect(self.sums.get(f'{name}.layer') == hashlib.sha256(data).hexdigest(), f'{name}: checksum')
        low, high = COUNTS.get(name, (1, 10**6))
        self.expect(low <= len(layer.features) <= high, f'{name}: {len(layer.features)} features')
        for attributes, parts in layer.features:
            for key, value in attributes.items():
                self.expect((name, key) not in ALLOWED or value in ALLOWED[name, key], f'{name}: {key} = {value}')
            for part in parts:
                self.part(name, layer.geometry, part, attributes)
            if layer.geometry == POLYGON:
                area = self.area(parts)
                self.expect(area.is_valid, f'{name} {attributes}: {explain_validity(area)}')

    def part(self, name, geometry, part, attributes):
        least = {POINT: 1, LINE: 2, POLYGON: 3}[geometry]
        self.expect(len(part) >= least, f'{name} {attributes}: part of {len(part)} points')
        self.expect(all(a != b for a, b in zip(part, part[1:])), f'{name} {attributes}: repeated point')
        self.expect(geometry != POLYGON or part[0] != part[-1], f'{name} {attributes}: closed ring')
        self.expect(all(EXTENT.buffer(2).contains(Point(p)) for p in (part[0], part[-1])), f'{name} {attributes}: outside the extent')

    @staticmethod
    def area(parts):
        """Even–odd fill; rings come the largest first, so a ring is a hole if an odd number of larger ones holds it."""
        rings = [Polygon(p) for p in parts]
        prepared = [prep(r) for r in rings]
        depth = [sum(prepared[j].contains(r.representative_point()) for j in range(i)) for i, r in enumerate(rings)]
        holes = {i: [] for i, d in enumerate(depth) if d % 2 == 0}
        for i, d in enumerate(depth):
            if d % 2:
                owner = max(j for j in range(i) if depth[j] == d - 1 and prepared[j].contains(rings[i].representative_point()))
                holes[owner].append(rings[i].exterior.coords)
        return unary_union([Polygon(rings[i].exterior.coords, h) for i, h in holes.items()]) if len(holes) > 1 \
            else Polygon(rings[0].exterior.coords, holes[0])

    def cover(self):
        """Sea and countries fill the extent once: no hole, no overlap wider than a rounding."""
        sea = [self.area(parts) for _, parts in self.layers['sea'].features]
        land = [self.area(parts) for _, parts in self.layers['countries'].features]
        union = unary_union(sea + land)
        gaps = [g for g in parts_of(EXTENT.difference(union), 'Polygon') if g.buffer(-20).area > 0]
        self.expect(not gaps, f'{len(gaps)} gaps, the largest {max((g.area for g in gaps), default=0):.0f} m² at {[g.representative_point().wkt for g in gaps[:3]]}')
        overlap = sum(a.area for a in sea + land) - union.area
        self.expect(abs(overlap) < 2e6, f'sea and countries overlap by {overlap:.0f} m²')
        edge = EXTENT.buffer(-2).exterior
        self.expect(union.buffer(20).contains(LineString(edge.coords)), 'the border of the extent is not filled')
        for lon, lat in [(lon, lat) for lon in (26, 32, 38, 44, 50) for lat in (26, 30, 34, 38, 42)]:
            self.expect(EXTENT.contains(Point(project_coords([(lon, lat)])[0])), f'{lon} E {lat} N is outside')

    def truths(self):
        """A few things that are known."""
        named = {a['name_en']: p[0][0] for a, p in self.layers['places'].features}
        for town, position in TOWNS.items():
            x, y = project_coords([position])[0]
            self.expect(town in named and abs(named[town][0] - x) + abs(named[town][1] - y) < 3_000, f'{town} is not where it is')
        sizes = {a['name_en']: self.area(p).area / 1e6 for a, p in self.layers['countries'].features}
        for name, low, high in [('Syria', 180_000, 190_000), ('Lebanon', 9_500, 11_000), ('Cyprus', 8_500, 9_500), ('Golan Heights (Israeli-occupied)', 1_000, 1_400)]:
            self.expect(low < sizes.get(name, 0) < high, f'{name}: {sizes.get(name)} km²')
        texts = [v for layer in self.layers.values() for a, _ in layer.features for v in a.values()]
        self.expect(not any(c in t for t in texts for c in '`�'), 'a name has a stray mark')


def main():
    check = Check(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent)
    print(f'{"layer":16}{"features":>9}{"parts":>8}{"vertices":>10}{"KiB":>8}')
    for name, layer in check.layers.items():
        check.layer(name)
        parts = sum(len(p) for _, p in layer.features)
        print(f'{name:16}{len(layer.features):9}{parts:8}{layer.vertices():10}{len(check.raw[name]) / 1024:8.1f}')
    print(f'{"all":16}{"":17}{sum(v.vertices() for v in check.layers.values()):10}{sum(map(len, check.raw.values())) / 1024:8.1f}')
    check.cover()
    check.truths()
    print('\n'.join(check.problems) or 'good')
    sys.exit(1 if check.problems else 0)


if __name__ == '__main__':
    main()
