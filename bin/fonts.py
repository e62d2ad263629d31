"""Makes the two font files of the public pages, the faces shown until they arrive, and the fonts of what is printed. See app/web/parts/fonts/README.md.

    python3 -m pip install fonttools==4.66.1 brotli==1.2.0
    python3 bin/fonts.py
"""

import glob
import re
import subprocess
import tempfile
from copy import deepcopy

from fontTools import subset, varLib
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

# Whole static fonts: the packages for the web hold only ready-made subsets, each its own file.
GOLOS = '@expo-google-fonts/golos-text@0.4.2'
PT_SERIF = '@expo-google-fonts/pt-serif@0.4.1'
# The same widths as Arial and Times New Roman (Arimo, Tinos), and what Android has.
ARIMO = '@expo-google-fonts/arimo@0.4.3'
TINOS = '@expo-google-fonts/tinos@0.4.2'
ROBOTO = '@expo-google-fonts/roboto@0.4.3'
NOTO_SERIF = '@expo-google-fonts/noto-serif@0.4.2'

FOLDER = 'app/web/parts/fonts'
PAPER = 'app/web/paper/fonts'
CHARACTERS = ''.join([
    ''.join(map(chr, range(0x20, 0x7F))),
    ''.join(map(chr, range(0x410, 0x450))) + 'Ёё',
    'ІіЎўЇїЄєҐґ',  # Belarusian, Ukrainian
    'ӘәҒғҚқҢңӨөҰұҮүҺһҲҳҶҷӢӣӮӯҖҗ',  # Kazakh, Kyrgyz, Tajik, Uzbek, Tatar
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ',
    'ĂăȘșȚțĞğİıŞşŇňŽžČčŠšŁł',  # Moldovan, Azerbaijani, Turkmen; frequent in names
    '«»„“”‘’‚‹›—–…№₽€₸₴£§©®™·•→←↑↓×−±≤≥≈‰°²³½†\u0301',
    '\u00a0\u2009\u202f\u2011\u2060\u00ad',
])
FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum']

# What the widths of a fallback are weighed on: ordinary sentences of the site.
RUSSIAN = """Три числа — и вы увидите, во что обходится отток вашей сети и какую его часть реально удержать. Ответ —
диапазоном, допущения на виду. Контакты не нужны: расчёт откроется сразу, ссылку на него можно сохранить. Чем крупнее
сеть, тем больше работы берём на себя мы. Чем больше времени у ваших руководителей, тем меньше вам нужно нас. Открытых
российских данных по причинам нет: доли — допущения, их можно заменить своими. Отписаться можно в один шаг из любого
письма. Обещали половину звонков, сняли пятую часть: как считать честно. Один процент или два: отток зависит от правила
учёта долга. Если причины «скачут», дело не в абонентах."""
ENGLISH = """Three numbers, and you will see what churn costs your network and how much of it can really be prevented.
The answer is a range, with every assumption in view. No contact is needed: the estimate opens at once, and its link can
be kept. The larger the network, the more of the work we take on ourselves. The more time your managers have, the less
you need us. Everything you typed is still in the form: nothing is lost. Half the calls were promised, a fifth of them
taken off: how to count honestly. You can unsubscribe in one step from any letter."""
CYRILLIC = 'U+0400-052F'
THE_REST = 'U+0000-03FF, U+0530-10FFFF'

HEAD = """/* Made by bin/fonts.py; fonts/README.md says how.
   optional, not swap: the faces below have the widths and heights of ours on the whole, but a line that breaks elsewhere
   moves all that follows. A first visitor on a slow line keeps the stand-ins for that page, and gets ours on the next. */
"""
FACE = """
@font-face {{
  font-family: '{family}';
  font-weight: {weight};
  font-display: optional;
  src: url('./fonts/{file}') format('woff2');
}}
"""
FALLBACK = """
@font-face {{
  font-family: '{family}';
  font-weight: {weight};
  src:{src};
  unicode-range: {range};
  size-adjust: {size}%;
  ascent-override: {ascent}%;
  descent-override: {descent}%;
  line-gap-override: 0%;
}}
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        open_master = lambda package, style: fetch(package, style, folder)
        golos = {400: open_master(GOLOS, '400Regular'), 600: open_master(GOLOS, '600SemiBold')}
        serif = open_master(PT_SERIF, '700Bold')
        for font in golos.values():
            even_out_figures(font)
        for font in (*golos.values(), serif):
            add_blanks(font)
        # Ğ and ğ are drawn without their breve in Golos Text 2.004: better another font's.
        write(join_weights(golos), 'Golos Text', 'golos-text', re.sub('[Ğğ]', '', CHARACTERS))
        # ParaType reserves the name: a changed font may not carry it (OFL 1.1, condition 3).
        write(serif, 'Klyuch Serif', 'pt-serif-bold', CHARACTERS)
        # What prints takes no variable font and no woff2, and may break a line wherever two fonts meet within a word.
        write(golos[400], 'Golos Text', 'golos-text-400', f'{CHARACTERS}¹', PAPER, 'woff')
        write(golos[600], 'Golos Text SemiBold', 'golos-text-600', f'{CHARACTERS}¹', PAPER, 'woff')
        write(serif, 'Klyuch Serif', 'pt-serif-bold', f'{CHARACTERS}¹', PAPER, 'woff')

        css = HEAD
        css += FACE.format(family='Golos Text', weight='400 700', file='golos-text.woff2')
        css += FACE.format(family='PT Serif', weight='700', file='pt-serif-bold.woff2')
        arial, roboto, times, noto = 'Golos Fallback', 'Golos Fallback Android', 'PT Fallback', 'PT Fallback Android'
        css += stand_in(arial, '400', golos[400], open_master(ARIMO, '400Regular'),
                        ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo-Regular'])
        css += stand_in(arial, '600 700', golos[600], open_master(ARIMO, '700Bold'),
                        ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo-Bold'])
        css += stand_in(roboto, '400', golos[400], open_master(ROBOTO, '400Regular'), ['Roboto', 'Roboto-Regular'])
        css += stand_in(roboto, '600 700', golos[600], open_master(ROBOTO, '700Bold'), ['Roboto Bold', 'Roboto-Bold'])
        css += stand_in(times, '700', serif, open_master(TINOS, '700Bold'),
                        ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos-Bold'])
        css += stand_in(noto, '700', serif, open_master(NOTO_SERIF, '700Bold'), ['Noto Serif Bold', 'NotoSerif-Bold'])
        with open('app/web/parts/fonts.css', 'w', encoding='utf-8') as file:
            file.write(css)


def fetch(package, style, folder):
    if not glob.glob(f'{folder}/{package}'):
        packed = subprocess.run(['npm', 'pack', '--silent', package], cwd=folder, check=True, capture_output=True)
        target = f'{folder}/{package}'
        subprocess.run(['mkdir', '-p', target], check=True)
        subprocess.run(['tar', 'xzf', packed.stdout.decode().strip(), '-C', target], cwd=folder, check=True)
    [file] = glob.glob(f'{folder}/{package}/package/{style}/*.ttf')
    return TTFont(file, recalcTimestamp=False)


def even_out_figures(font):
    """The tabular figures of Golos Text 2.004 are not of one width (two.tf 580, zero.tf 620): columns would not line up."""
    glyphs, advances = font['glyf'], font['hmtx']
    widest = advances['zero.tf'][0]
    for name in ('two', 'three', 'five', 'six', 'eight', 'nine'):
        glyph, (advance, bearing) = glyphs[f'{name}.tf'], advances[f'{name}.tf']
        aside = (widest - advance) // 2
        if glyph.isComposite():
            for component in glyph.components:
                component.x += aside
        else:
            glyph.coordinates.translate((aside, 0))
        glyph.recalcBounds(glyphs)
        advances[f'{name}.tf'] = (widest, bearing + aside)


def add_blanks(font):
    """Spaces the source lacks: without them some browsers, and our own pictures, would look for another font."""
    cmap = font.getBestCmap()
    space = font['hmtx'][cmap[0x20]][0]
    for code, width in ((0x2009, round(space * 0.7)), (0x202F, round(space * 0.7)), (0x2060, 0)):
        if code in cmap:
            continue
        name = f'uni{code:04X}'
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font['glyf'][name] = Glyph()
        font['hmtx'][name] = (width, 0)
        for table in font['cmap'].tables:
            if table.isUnicode():
                table.cmap[code] = name


def join_weights(masters):
    """Both weights in one file, each exactly as drawn; what asks for 700 gets 600."""
    design = DesignSpaceDocument()
    axis = AxisDescriptor(tag='wght', name='Weight', minimum=400, default=400, maximum=600)
    design.addAxis(axis)
    for weight, master in masters.items():
        font = deepcopy(master)
        for table in ('STAT', 'vhea', 'vmtx'):
            del font[table]
        design.addSource(SourceDescriptor(font=font, location={'Weight': weight}, familyName='Golos Text',
                                          styleName=str(weight)))
    return varLib.build(design)[0]


def write(font, name, file, characters, folder=FOLDER, flavor='woff2'):
    font = deepcopy(font)
    font.recalcTimestamp = False
    # Vertical writing, which knows nothing of the blanks.
    for table in ('STAT', 'vhea', 'vmtx'):
        if table in font and 'fvar' not in font:
            del font[table]
    missing = [f'U+{ord(c):04X}' for c in sorted(set(characters)) if ord(c) not in font.getBestCmap()]
    options = subset.Options(layout_features=FEATURES, hinting=False, glyph_names=False, notdef_outline=True,
                             name_IDs=[0, 1, 2, 4, 6, 14], drop_tables=['hdmx', 'VDMX', 'LTSH', 'DSIG'])
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    style = font['name'].getDebugName(2)
    for record in font['name'].names:
        if record.nameID in (1, 4, 6):
            full = {1: name, 4: f'{name} {style}', 6: f'{name} {style}'.replace(' ', '')}[record.nameID]
            record.string = full
    if 'gasp' in font:
        font['gasp'].gaspRange = {0xFFFF: 0x000A}
    font.flavor = flavor
    font.save(f'{folder}/{file}.{flavor}')
    print(file, len(font.getBestCmap()), 'characters; the source lacks', *missing or ['none'])


def stand_in(family, weight, ours, theirs, local):
    """Cyrillic and the rest apart: one size cannot give both languages their widths."""
    rest = width(ours, ENGLISH) / width(theirs, ENGLISH)
    between = re.sub('[А-Яа-яЁё]', '', RUSSIAN)
    letters = re.sub('[^А-Яа-яЁё]', '', RUSSIAN)
    cyrillic = (width(ours, RUSSIAN) - width(theirs, between) * rest) / width(theirs, letters)
    src = ', '.join(f"local('{name}')" for name in local)
    src = f' {src}' if len(src) < 112 else f'\n    {src}'
    return ''.join(
        FALLBACK.format(family=family, weight=weight, src=src, range=codes, size=percent(size),
                        ascent=percent(ours['hhea'].ascent / ours['head'].unitsPerEm / size),
                        descent=percent(-ours['hhea'].descent / ours['head'].unitsPerEm / size))
        for codes, size in ((CYRILLIC, cyrillic), (THE_REST, rest)))


def width(font, text):
    cmap, advances = font.getBestCmap(), font['hmtx']
    return sum(advances[cmap[ord(c)]][0] for c in text.replace('\n', ' ')) / font['head'].unitsPerEm


def percent(value):
    return f'{value * 100:.2f}'.rstrip('0').rstrip('.')


main()
