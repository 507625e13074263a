#!/usr/bin/env python3
"""Makes points.txt.gz and areas.txt.gz: what PROJ and GeographicLib say about 10,000 random points of the region.

Needs cs2cs (Debian: proj-bin) and GeoConvert, GeodSolve, Planimeter (geographiclib-tools). Run it in its own folder; the seed
makes the points the same each time. Written once with PROJ 9.1.1 and GeographicLib 2.1.2.

points.txt: lon lat | x y of the map's Lambert projection | UTM zone easting northing | MGRS to 1 m | metres and initial bearing
to the next point (the last one: to the first). areas.txt: square metres and metres around of triangles of points 0-2, 3-5, ...
"""
import gzip
import random
import subprocess

LAMBERT = ("+proj=lcc +lat_1=34.65 +lat_0=34.65 +lon_0=37.35 +k_0=0.9996256 +x_0=300000 +y_0=300000 "
           "+ellps=WGS84 +units=m")
COUNT = 10_000


def run(command, lines):
    done = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def project(points, target):
    lines = [f"{lon} {lat}" for lon, lat in points]
    out = run(["cs2cs", "-f", "%.4f", "+proj=longlat", "+ellps=WGS84", "+to"] + target.split(), lines)
    return [line.split()[:2] for line in out]


def zone(lon):
    return int((float(lon) + 180) // 6) + 1


def utm(points):
    answer = [None] * len(points)
    for number in sorted({zone(lon) for lon, _ in points}):
        of_zone = [i for i, (lon, _) in enumerate(points) if zone(lon) == number]
        projected = project([points[i] for i in of_zone], f"+proj=utm +zone={number} +ellps=WGS84 +units=m")
        for i, xy in zip(of_zone, projected):
            answer[i] = [str(number)] + xy
    return answer


def main():
    random.seed(20241208)
    points = [(f"{random.uniform(26, 50):.7f}", f"{random.uniform(26, 42):.7f}") for _ in range(COUNT)]
    latlon = [f"{lat} {lon}" for lon, lat in points]
    mgrs = run(["GeoConvert", "-m", "-p", "0"], latlon)
    nexts = latlon[1:] + latlon[:1]
    geodesics = run(["GeodSolve", "-i", "-p", "4"], [f"{a} {b}" for a, b in zip(latlon, nexts)])
    with gzip.GzipFile("points.txt.gz", "wb", 9, mtime=0) as out:
        for point, xy, grid, code, line in zip(points, project(points, LAMBERT), utm(points), mgrs, geodesics):
            bearing, _, metres = line.split()
            out.write((" ".join([*point, *xy, *grid, code, metres, f"{float(bearing):.7f}"]) + "\n").encode())
    triangles = []
    for i in range(0, COUNT - 2, 3):
        triangles += [*latlon[i:i + 3], ""]
    with gzip.GzipFile("areas.txt.gz", "wb", 9, mtime=0) as out:
        for line in run(["Planimeter", "-p", "2"], triangles):
            _, around, area = line.split()
            out.write(f"{abs(float(area)):.1f} {around}\n".encode())


main()
