/** The outline icons of Tabler that pages use, by name; only these are shipped. Data. */
import alertCircle from "@tabler/icons/outline/alert-circle.svg?raw";
import alertTriangle from "@tabler/icons/outline/alert-triangle.svg?raw";
import arrowForwardUp from "@tabler/icons/outline/arrow-forward-up.svg?raw";
import arrowLeft from "@tabler/icons/outline/arrow-left.svg?raw";
import arrowRight from "@tabler/icons/outline/arrow-right.svg?raw";
import barrierBlock from "@tabler/icons/outline/barrier-block.svg?raw";
import bell from "@tabler/icons/outline/bell.svg?raw";
import book2 from "@tabler/icons/outline/book-2.svg?raw";
import building from "@tabler/icons/outline/building.svg?raw";
import buildingBridge2 from "@tabler/icons/outline/building-bridge-2.svg?raw";
import calculator from "@tabler/icons/outline/calculator.svg?raw";
import calendarEvent from "@tabler/icons/outline/calendar-event.svg?raw";
import check from "@tabler/icons/outline/check.svg?raw";
import chevronDown from "@tabler/icons/outline/chevron-down.svg?raw";
import chevronRight from "@tabler/icons/outline/chevron-right.svg?raw";
import circle from "@tabler/icons/outline/circle.svg?raw";
import circleCheck from "@tabler/icons/outline/circle-check.svg?raw";
import clipboardList from "@tabler/icons/outline/clipboard-list.svg?raw";
import clock from "@tabler/icons/outline/clock.svg?raw";
import clockExclamation from "@tabler/icons/outline/clock-exclamation.svg?raw";
import download from "@tabler/icons/outline/download.svg?raw";
import edit from "@tabler/icons/outline/edit.svg?raw";
import exclamationMark from "@tabler/icons/outline/exclamation-mark.svg?raw";
import externalLink from "@tabler/icons/outline/external-link.svg?raw";
import eye from "@tabler/icons/outline/eye.svg?raw";
import fileSearch from "@tabler/icons/outline/file-search.svg?raw";
import fileText from "@tabler/icons/outline/file-text.svg?raw";
import flag from "@tabler/icons/outline/flag.svg?raw";
import gavel from "@tabler/icons/outline/gavel.svg?raw";
import helpCircle from "@tabler/icons/outline/help-circle.svg?raw";
import history from "@tabler/icons/outline/history.svg?raw";
import home from "@tabler/icons/outline/home.svg?raw";
import hourglass from "@tabler/icons/outline/hourglass.svg?raw";
import infoCircle from "@tabler/icons/outline/info-circle.svg?raw";
import list from "@tabler/icons/outline/list.svg?raw";
import lock from "@tabler/icons/outline/lock.svg?raw";
import mail from "@tabler/icons/outline/mail.svg?raw";
import map from "@tabler/icons/outline/map.svg?raw";
import mapPin from "@tabler/icons/outline/map-pin.svg?raw";
import menu2 from "@tabler/icons/outline/menu-2.svg?raw";
import messageCircle from "@tabler/icons/outline/message-circle.svg?raw";
import messageQuestion from "@tabler/icons/outline/message-question.svg?raw";
import messageReport from "@tabler/icons/outline/message-report.svg?raw";
import news from "@tabler/icons/outline/news.svg?raw";
import paperclip from "@tabler/icons/outline/paperclip.svg?raw";
import phone from "@tabler/icons/outline/phone.svg?raw";
import phoneCall from "@tabler/icons/outline/phone-call.svg?raw";
import playerPause from "@tabler/icons/outline/player-pause.svg?raw";
import plus from "@tabler/icons/outline/plus.svg?raw";
import point from "@tabler/icons/outline/point.svg?raw";
import printer from "@tabler/icons/outline/printer.svg?raw";
import receipt from "@tabler/icons/outline/receipt.svg?raw";
import refresh from "@tabler/icons/outline/refresh.svg?raw";
import road from "@tabler/icons/outline/road.svg?raw";
import scale from "@tabler/icons/outline/scale.svg?raw";
import search from "@tabler/icons/outline/search.svg?raw";
import send from "@tabler/icons/outline/send.svg?raw";
import shieldCheck from "@tabler/icons/outline/shield-check.svg?raw";
import trash from "@tabler/icons/outline/trash.svg?raw";
import user from "@tabler/icons/outline/user.svg?raw";
import users from "@tabler/icons/outline/users.svg?raw";
import x from "@tabler/icons/outline/x.svg?raw";

const inner = (svg: string): string =>
  svg
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, "")
    .replace(/<path stroke="none"[^>]*>/, "")
    .replace(/\s*\n\s*/g, "")
    .replaceAll(" />", "/>");

const drawings = {
  "alert-circle": alertCircle,
  "alert-triangle": alertTriangle,
  "arrow-forward-up": arrowForwardUp,
  "arrow-left": arrowLeft,
  "arrow-right": arrowRight,
  "barrier-block": barrierBlock,
  bell,
  "book-2": book2,
  building,
  "building-bridge-2": buildingBridge2,
  calculator,
  "calendar-event": calendarEvent,
  check,
  "chevron-down": chevronDown,
  "chevron-right": chevronRight,
  circle,
  "circle-check": circleCheck,
  "clipboard-list": clipboardList,
  clock,
  "clock-exclamation": clockExclamation,
  download,
  edit,
  "exclamation-mark": exclamationMark,
  "external-link": externalLink,
  eye,
  "file-search": fileSearch,
  "file-text": fileText,
  flag,
  gavel,
  "help-circle": helpCircle,
  history,
  home,
  hourglass,
  "info-circle": infoCircle,
  list,
  lock,
  mail,
  map,
  "map-pin": mapPin,
  "menu-2": menu2,
  "message-circle": messageCircle,
  "message-question": messageQuestion,
  "message-report": messageReport,
  news,
  paperclip,
  phone,
  "phone-call": phoneCall,
  "player-pause": playerPause,
  plus,
  point,
  printer,
  receipt,
  refresh,
  road,
  scale,
  search,
  send,
  "shield-check": shieldCheck,
  trash,
  user,
  users,
  x,
};

export type IconName = keyof typeof drawings;

/** The paths of one icon, to stand inside an svg of 24 by 24. */
export const iconPaths = (name: IconName): string => PATHS[name];

const PATHS = Object.fromEntries(Object.entries(drawings).map(([name, svg]) => [name, inner(svg)])) as Readonly<
  Record<IconName, string>
>;
