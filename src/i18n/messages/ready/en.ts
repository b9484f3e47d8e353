import type { ReadyTexts } from './vi.ts';

export const en: ReadyTexts = {
  title: 'Ready for the meeting?',
  again: 'Check again',
  testing: (p) => `Checking: ${p.done} of ${p.total}`,
  'head.good': 'Ready for the meeting.',
  'head.unknown': (p) => `Ready, as far as this browser can tell; unknown: ${p.unknown}.`,
  'head.mend': (p) => `Items that need attention before the meeting: ${p.mend}.`,
  'verdict.good': 'OK',
  'verdict.mend': 'needs attention',
  'verdict.unknown': 'unknown',
  'verdict.waiting': 'being checked',
  'test.failed': 'This check was interrupted; its result is unknown.',
  'test.failedMend': 'Check again. If it is interrupted again, test in the room itself.',

  'test.data': 'Data without network',
  'data.file': (p) =>
    `This page is one single file; all ${p.total} data files are in it and can be read.`,
  'data.stored': (p) =>
    `All ${p.total} files of the page are stored in the browser; the data can be read without network.`,
  'data.lost': (p) => `Missing or unreadable: ${p.names}.`,
  'data.lostMend':
    'Connect to the network, reload the page and check again; or use the file border-map.html.',
  'data.network':
    'The data are available only over the network: the browser has not stored this page.',
  'data.preparing':
    'It is being stored. Stay connected for a few minutes, reload the page and check again.',
  'data.insecure':
    'Browsers store pages opened by https only. Open it by https or use the file border-map.html.',
  'data.refused':
    'The browser refuses to store it. Leave the private window, or use the file border-map.html.',
  'data.off':
    'This copy of the page cannot be stored. Open the published one, or use the file border-map.html.',
  'data.unsupported': 'This browser cannot store pages. Use the file border-map.html.',

  'test.fonts': 'Fonts for four languages',
  'fonts.good': 'All four languages use the fonts supplied with the page.',
  'fonts.lost': (p) => `A substitute font is used for: ${p.names}.`,
  'fonts.lostMend':
    'Reload the page with network. If that does not help, stop the browser from blocking fonts.',

  'test.talks': 'Presentations',
  'talks.good': (p) =>
    `Presentations: ${p.talks}, slides: ${p.scenes}; all open, with texts in the languages in use.`,
  'talks.none': 'There is no presentation.',
  'talks.noneMend': 'Open the file of a presentation, or reload the page with network.',
  'talks.lost': 'The presentations that come with the page cannot be read.',
  'talks.faults': (p) => `Errors: ${p.count}. ${p.first}.`,
  'talks.faultsMend': 'Correct these slides in the editor.',
  'talks.place': (p) => `“${p.title}”, slide ${p.scene}: ${p.fault}`,
  'fault.text': 'a text is missing in a language in use',
  'fault.title': 'it has no title',
  'fault.source': 'a source is not in the data',
  'fault.record': 'what is selected is not in the data',
  'fault.value': 'a value cannot be read',

  'test.map': 'Map',
  'map.good': (p) => `The map is drawn by the graphics card: ${p.renderer}.`,
  'map.none': 'This browser has no WebGL; still pictures take the place of the map.',
  'map.noneMend': 'Turn on hardware acceleration in the browser, or use another computer.',
  'map.software': (p) => `The map is drawn in software (${p.renderer}): it will move slowly.`,
  'map.softwareMend':
    'Turn on hardware acceleration in the browser and update the graphics driver.',
  'map.unpainted': 'The map has not been drawn yet.',
  'map.unpaintedMend': 'Wait until the map appears, then check again.',
  'map.small': (p) =>
    `The graphics card draws pictures of at most ${p.texture} pixels; the screen has ${p.screen}.`,
  'map.smallMend': 'Set the screen to a lower resolution.',
  'map.hidden': 'The browser does not say what draws the map; the map has appeared.',

  'test.memory': 'Memory',
  'memory.good': (p) => `The computer has at least ${p.gigabytes} GB of memory.`,
  'memory.little': (p) => `The computer has only about ${p.gigabytes} GB of memory.`,
  'memory.littleMend': 'Close other programs and tabs before the meeting.',
  'memory.full': (p) => `The page has used ${p.share} of the memory that it may use.`,
  'memory.fullMend': 'Reload the page before the meeting.',
  'memory.unknown': 'This browser does not say how much memory there is.',

  'test.storage': 'Permanent storage',
  'storage.good': 'The browser keeps the page and your own presentations and does not clear them.',
  'storage.may': 'The browser may clear the page and your own presentations when space runs out.',
  'storage.mayMend':
    'Request permanent storage with the button below, and save your presentations as files.',
  'storage.ask': 'Request permanent storage',
  'storage.refused':
    'The browser does not keep your own presentations: they are lost with the page.',
  'storage.refusedMend': 'Save your presentations as files; leave the private window.',
  'storage.file':
    'The page was opened from a file: the browser does not say how long your presentations are kept.',
  'storage.fileMend': 'Save your presentations as files.',
  'storage.unknown': 'This browser does not say whether it clears anything.',

  'test.screen': 'Screen and scaling',
  'screen.good': (p) => `${p.width} × ${p.height} pixels, scaled to ${p.scale}.`,
  'screen.full': 'Full screen is on.',
  'screen.canFull': 'During a presentation, F makes it full screen.',
  'screen.noFull': 'The browser does not allow full screen.',
  'screen.noFullMend': 'Use F11, or another browser.',
  'screen.small': (p) => `The screen has only ${p.width} × ${p.height} pixels.`,
  'screen.smallMend': 'Set it to 1024 × 768 pixels or more.',
  'screen.zoomed': (p) => `The page is zoomed out to ${p.scale}.`,
  'screen.zoomedMend': 'Press Ctrl+0 to go back to 100%.',

  'test.room': 'Type size for the room',
  'room.good': (p) =>
    `Image ${p.height} m high, farthest seat ${p.seat} m: capitals of ${p.letter} pixels can be read.`,
  'room.untold': (p) =>
    `The room size has not been entered; calculated with an image ${p.height} m high and the farthest seat at ${p.seat} m.`,
  'room.untoldMend': 'Enter the two dimensions of the room.',
  'room.ask': 'Enter room size…',
  'room.far': (p) =>
    `The farthest seat is ${p.seat} m away; this image can be read from up to ${p.most} m.`,
  'room.farMend': 'Make the image larger, or move the seats closer.',
  'room.coarse': (p) =>
    `Capitals have only ${p.letter} pixels: strokes and accents will not be clear.`,
  'room.coarseMend': 'Set the screen to a higher resolution.',

  'test.second': 'Presenter’s screen',
  'second.good': 'There is a second screen: during a presentation, S opens the presenter’s window.',
  'second.one': 'There is one screen, or two that show the same picture.',
  'second.oneMend':
    'Choose to extend the desktop (Windows + P, Extend). With a single screen, N shows the notes during a presentation.',
  'second.unknown': 'This browser does not say how many screens there are.',

  'test.wake': 'Screen stays on',
  'wake.good': 'The page keeps the screen on during a presentation.',
  'wake.refused': 'The computer refuses to keep the screen on, perhaps to save its battery.',
  'wake.none': 'This browser cannot keep the screen on.',
  'wake.mend': 'Plug in the power and turn off sleep and screen saver.',

  'test.names': 'Names of the heads of delegation',
  'test.edition': 'Date of the data',
  'edition.good': (p) => `Edition ${p.version}, data as of ${p.closed}.`,
  'edition.newer': (p) => `Edition ${p.version} is in use; a newer one is stored and waiting.`,
  'edition.newerMend': 'Switch to it now, not during the meeting.',
  'edition.old': (p) => `The data are as of ${p.closed}, more than a year ago.`,
  'edition.oldMend': 'Connect to the network and reload the page; a newer edition may be there.',
  'edition.clock': (p) =>
    `This computer’s clock says ${p.now}, earlier than the date of the data, ${p.closed}.`,
  'edition.clockMend': 'Correct the computer’s date and time.',
  'edition.none': 'The date of the data cannot be read.',
};
