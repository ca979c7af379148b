import { describe, expect, it } from 'vitest';
import { marketCodes } from '../src/parties/attributes/market-code.js';
import { exchanges } from '../src/words/exchanges.js';

describe('market identifier codes', () => {
  it.each([
    ['NASDAQ', 'XNAS'],
    ['Nasdaq Stock Market', 'XNAS'],
    ['Nasdaq Global Select Market', 'XNGS'],
    ['NASDAQ/NMS', 'XNMS'],
    ['NYSE AMERICAN', 'XASE'],
    ['New York Stock Exchange', 'XNYS'],
    ['TSX.V', 'XTSX'],
    ['TSX-V', 'XTSX'],
    ['TSX Venture', 'XTSX'],
    ['OTC\nBulletin  Board', 'XOTC'],
    ['OTCQX Best Market', 'OTCQ'],
    ['Frankfurt', 'XFRA'],
    ['Oslo Børs', 'XOSL'],
    ['Euronext Growth Paris', 'ALXP'],
    ['HK', 'XHKG'],
  ])('%j is %s', (exchange, mic) => {
    expect(marketCodes('')(exchange)).toBe(mic);
  });

  it.each(['OTC', 'Euronext', 'Cboe', 'CSE', 'TSE', 'constructor', ''])(
    '%j alone says no market',
    (exchange) => {
      expect(marketCodes('Norvale Corp. makes pumps.')(exchange)).toBeNull();
    },
  );

  it('tells exchanges of one acronym by a full name in the text, before any country', () => {
    expect(
      marketCodes('Neither the Canadian Securities\nExchange nor a bank in Denmark has reviewed this.')(
        'CSE',
      ),
    ).toBe('XCNQ');
  });

  it('tells exchanges of one acronym by the country the text names, where it names one of them only', () => {
    expect(marketCodes('a maker of pumps in Japan')('TSE')).toBe('XTKS');
    expect(marketCodes('pumps for Japan and Canada')('TSE')).toBeNull();
    expect(marketCodes('a plant in Indiana')('NSE')).toBeNull();
    expect(marketCodes('a plant in India')('NSE')).toBe('XNSE');
  });

  it('has one row for each code', () => {
    const codes = exchanges.map(({ mic }) => mic);
    expect(codes.filter((mic) => !/^[A-Z\d]{4}$/.test(mic))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('knows the home of each exchange that shares a name', () => {
    const shared = exchanges.filter(({ mic, names }) =>
      exchanges.some((other) => other.mic !== mic && other.names.some((name) => names.includes(name))),
    );
    expect(shared.filter(({ home }) => home.length === 0).map(({ mic }) => mic)).toEqual([]);
    expect(shared.length).toBeGreaterThan(20);
  });
});
