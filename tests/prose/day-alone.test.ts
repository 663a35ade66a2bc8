import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

describe('a day to come without weekday and hour announces what takes place, and what is called as the title is', () => {
  test.each([
    ['en', 'Windmill Run', 'The Windmill Run is going to take place on May 22.'],
    ['en', '12. Windmill Run', 'The Windmill Run is scheduled for 22 May.'],
    ['en', 'Brunch', 'The brunch is on 22 May.'],
    ['de', 'Mühlenlauf', 'Der Mühlenlauf ist am 22. Mai.'],
    ['de', 'Mühlenlauf 2027', 'Der Mühlenlauf wird am 22. Mai ausgetragen.'],
    ['de', 'Mühlenlauf', 'Der Mühlenlauf ist für den 22. Mai geplant.'],
    ['fr', 'Course du moulin', 'La course du moulin va avoir lieu le 22 mai.'],
    ['fr', 'Course du moulin', 'La course du moulin sera le 22 mai.'],
    ['es', 'Vuelta del molino', 'La vuelta del molino tiene lugar el próximo 22 de mayo.'],
    ['es', 'Vuelta del molino', 'La vuelta del molino se va a celebrar el día 22 de mayo.'],
    ['it', 'Corsa del mulino', 'La corsa del mulino è organizzata il prossimo 22 maggio.'],
    ['it', 'Corsa del mulino', 'La corsa del mulino sarà il giorno 22 maggio.'],
    ['pt', 'Volta do moinho', 'A volta do moinho acontecerá no dia 22 de maio.'],
    ['pt', 'Volta do moinho', 'A volta do moinho está prevista para o dia 22 de maio.'],
    ['nl', 'Molenloop', 'De molenloop zal op 22 mei worden gehouden.'],
    ['nl', 'Molenloop', 'De molenloop staat gepland op 22 mei.'],
    ['ja', '風車ラン', '風車ランは5月22日に開催されます。'],
    ['ja', '風車ラン', '風車ランは5月22日です。'],
  ])('%s: %s: %s', (language, title, sentence) => {
    expect(readStarts(language, title, `<p>${sentence}</p>`)).toEqual(['2027-05-22'])
  })

  test.each([
    ['en', 'Bridge renovation', 'The bridge renovation starts on 22 May.'],
    ['en', 'Fishing season', 'The fishing season opens on 22 May.'],
    ['de', 'Brückensanierung', 'Die Brückensanierung beginnt am 22. Mai.'],
    ['de', 'Urteil', 'Das Urteil wird am 22. Mai verkündet.'],
    ['fr', 'Collecte du papier', 'La collecte du papier aura lieu le 22 mai.'],
    ['es', 'Nuevo horario', 'El nuevo horario empieza el 22 de mayo.'],
    ['it', 'Linea 12', 'La linea 12 torna il 22 maggio.'],
    ['pt', 'Reforma da ponte', 'A reforma da ponte começa no dia 22 de maio.'],
    ['nl', 'Visseizoen', 'Het visseizoen begint op 22 mei.'],
    ['ja', '古紙回収', '古紙回収は5月22日に行います。'],
  ])('but not what only begins then, or is no event: %s: %s: %s', (language, title, sentence) => {
    expect(readStarts(language, title, `<p>${sentence}</p>`)).toEqual([])
  })
})
