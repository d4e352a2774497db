import 'server-only';
import { slotsPerWindow } from './window';

/** Each runs as one step on the server, on the server's clock. The arithmetic is that of `window.ts`. */

const clock = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function current(window) return math.floor(now / (window / ${slotsPerWindow})) end
local function live(key, window)
  local newest = current(window)
  local found, sum = {}, 0
  local flat = redis.call('HGETALL', key)
  for i = 1, #flat, 2 do
    local slot, amount = tonumber(flat[i]), tonumber(flat[i + 1])
    if slot < newest - ${slotsPerWindow} then redis.call('HDEL', key, flat[i])
    elseif slot <= newest then
      found[#found + 1] = { slot, amount }
      sum = sum + amount
    end
  end
  return found, sum
end
`;

/** KEYS: one per claim. ARGV: amount, limit, window of each. Answers 1 and the slots, or 0 and ms, or -1. */
export const reserveScript = `${clock}
local wait = 0
for i, key in ipairs(KEYS) do
  local amount, limit, window = tonumber(ARGV[i * 3 - 2]), tonumber(ARGV[i * 3 - 1]), tonumber(ARGV[i * 3])
  if amount > limit then return { -1 } end
  local slots, sum = live(key, window)
  local excess = sum + amount - limit
  if excess > 0 then
    table.sort(slots, function(a, b) return a[1] < b[1] end)
    local freed = 0
    for _, slot in ipairs(slots) do
      freed = freed + slot[2]
      if freed >= excess then
        wait = math.max(wait, (slot[1] + ${slotsPerWindow} + 1) * (window / ${slotsPerWindow}) - now)
        break
      end
    end
  end
end
if wait > 0 then return { 0, math.ceil(wait) } end
local answer = { 1 }
for i, key in ipairs(KEYS) do
  local amount, window = tonumber(ARGV[i * 3 - 2]), tonumber(ARGV[i * 3])
  local slot = string.format('%d', current(window))
  redis.call('HINCRBY', key, slot, amount)
  redis.call('PEXPIRE', key, window * 2)
  answer[#answer + 1] = tonumber(slot)
end
return answer`;

/** KEYS: the window. ARGV: slot, amount, window. */
export const adjustScript = `${clock}
local window = tonumber(ARGV[3])
if tonumber(ARGV[1]) > current(window) then return 0 end
local booked = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '0')
redis.call('HSET', KEYS[1], ARGV[1], string.format('%d', math.max(0, booked + tonumber(ARGV[2]))))
redis.call('PEXPIRE', KEYS[1], window * 2)
return 1`;

/** KEYS: windows. ARGV: their lengths. Answers amount and slot of each, in a row. */
export const usedScript = `${clock}
local answer = {}
for i, key in ipairs(KEYS) do
  local window = tonumber(ARGV[i])
  local _, sum = live(key, window)
  answer[#answer + 1] = sum
  answer[#answer + 1] = current(window)
end
return answer`;

/** KEYS: the entry. ARGV: value, ms. */
export const writeLongerScript = `
if redis.call('PTTL', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** KEYS: the entry. ARGV: the value it must hold. */
export const removeIfScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;
