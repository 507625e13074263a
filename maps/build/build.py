#!/usr/bin/python3
"""Builds the map layers from the packages that fetch.sh unpacked. How to, sources and known faults: maps/README.md.

usage: build.py SRC [--out FOLDER] [--geojson FOLDER]
"""
import argparse
import hashlib
import json
import pathlib

from shapely.ops import unary_union

import areas as admin
import names
import places
import waters
from coast import cut_seas, land_area
from layerfile import LINE, POINT, POLYGON, Layer, encode
from plane import EXTENT, areas, parts_of, rounded_area, to_degrees, without_repeats
from sources import Sources

KEYS = {
    'sea': ['name_en', 'name_ar'], 'countries': ['iso', 'name_en', 'name_ar', 'kind'], 'governorates': ['name_en', 'name_ar', 'kind'],
    'borders': ['kind', 'left', 'right', 'note'], 'borders_admin1': ['country', 'left', 'right'], 'rivers': ['name_en', 'name_ar', 'class'],
    'lakes': ['name_en', 'name_ar'], 'urban_areas': [], 'places': ['name_en', 'name_ar', 'cc', 'pop', 'rank', 'kind'],
    'airfields': ['id', 'name_en', 'runway', 'length_m', 'source'],
}
SMALLEST_RING = 2_000   # m²; smaller rings are slivers of rounding


def all_features(sources):
    """Layer name -> features (geometry on the plane, attributes)."""
    land = land_area(sources)
    net = admin.build_net(sources, land)
    by_unit = admin.assign(net, land, admin.units(sources))
    countries = admin.countries(by_unit)
    ground = unary_union([g for g, _ in countries])
    syria = unary_union([a for key, a in by_unit.items() if key[1]])
    water = areas(EXTENT.difference(ground))
    return {
        'sea': [(rounded_area(g), a) for g, a in cut_seas(water, names.SEAS, names.STRAITS)],
        'countries': countries,
        'governorates': admin.governorates(by_unit),
        'borders': admin.line_features(net, 'borders'),
        'borders_admin1': admin.line_features(net, 'borders_admin1') + admin.other_provinces(sources),
        'rivers': waters.rivers(sources, syria),
        'lakes': waters.lakes(sources),
        'urban_areas': waters.urban_areas(sources, ground),
        'places': places.places(sources),
        'airfields': places.airfields(),
    }


def to_layer(name, features):
    """Whole-metre parts of the features; what has no part left is dropped."""
    kinds = {'places': POINT, 'airfields': POINT, 'borders': LINE, 'borders_admin1': LINE, 'rivers': LINE}
    layer = Layer(kinds.get(name, POLYGON), KEYS[name])
    for geometry, attributes in features:
        parts = {POINT: point_parts, LINE: line_parts, POLYGON: ring_parts}[layer.geometry](geometry)
        if parts:
            layer.features.append((attributes, parts))
    return layer


def point_parts(geometry):
    return [[(round(geometry.x), round(geometry.y))]]


def line_parts(geometry):
    lines = [without_repeats([(round(x), round(y)) for x, y in g.coords]) for g in parts_of(geometry, 'LineString')]
    return sorted(line for line in lines if len(line) > 1)


def ring_parts(geometry):
    """Rings by size, the largest first, each from its smallest vertex on: the order does not depend on the library."""
    rings = [r for p in parts_of(geometry, 'Polygon') if p.area >= SMALLEST_RING for r in [p.exterior, *p.interiors]]
    parts = []
    for ring in rings:
        points = without_repeats([(round(x), round(y)) for x, y in ring.coords])[:-1]
        start = points.index(min(points))
        if len(points) > 2:
            parts.append((-abs(_area(points)), points[start:] + points[:start]))
    return [points for size, points in sorted(parts) if -size >= SMALLEST_RING]


def _area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2


def write_geojson(path, features):
    """One layer as GeoJSON (WGS 84), for a comparison in another program."""
    out = []
    for geometry, attributes in features:
        mapped = geometry.__geo_interface__
        out.append({'type': 'Feature', 'properties': {k: v for k, v in attributes.items() if v is not None},
                    'geometry': {'type': mapped['type'], 'coordinates': _degrees(mapped['coordinates'])}})
    path.write_text(json.dumps({'type': 'FeatureCollection', 'features': out}, ensure_ascii=False, default=str), encoding='utf-8')


def _degrees(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return to_degrees([coordinates])[0]
    return [_degrees(c) for c in coordinates]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('src')
    parser.add_argument('--out', type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    parser.add_argument('--geojson', type=pathlib.Path)
    options = parser.parse_args()
    sums = []
    for name, features in all_features(Sources(options.src)).items():
        data = encode(to_layer(name, features))
        (options.out / f'{name}.layer').write_bytes(data)
        sums.append(f'{hashlib.sha256(data).hexdigest()}  {name}.layer\n')
        if options.geojson:
            options.geojson.mkdir(parents=True, exist_ok=True)
            write_geojson(options.geojson / f'{name}.geojson', features)
    (options.out / 'SHA256SUMS').write_text(''.join(sorted(sums, key=lambda s: s.split()[1])), encoding='utf-8')


if __name__ == '__main__':
    main()
