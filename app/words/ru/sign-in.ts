import { plural } from '../plural.ts';
import { typeset } from './typeset.ts';

const tries = { one: 'попытка', few: 'попытки', many: 'попыток', other: 'попытки' };

/** The way in: by a letter, and no password. */
export const signIn = {
  title: 'Вход',
  heading: 'Вход',
  lead: typeset`Пароля нет. Укажите адрес — пришлём письмо со ссылкой и кодом.`,
  address: 'Почта',
  submit: 'Прислать письмо',
  who: typeset`Войти могут сотрудники и клиенты, с которыми мы работаем.`,
  out: typeset`Вы вышли. На этом устройстве сеанс завершён.`,
  code: {
    title: typeset`Код из письма`,
    heading: typeset`Проверьте почту`,
    lead: typeset`Если с этим адресом можно войти, письмо уже в пути. Откройте ссылку из него или введите код здесь.`,
    label: typeset`Код из письма`,
    hint: typeset`Шесть цифр, действуют 15 минут.`,
    submit: 'Войти',
    again: typeset`Запросить новое письмо`,
    elsewhere: typeset`Код вводят в том браузере, где запросили письмо. Ссылка из письма открывается в любом.`,
  },
  link: {
    title: typeset`Вход по ссылке`,
    heading: typeset`Остался один шаг`,
    lead: (address: string) => typeset`Нажмите кнопку, чтобы войти как ${address}.`,
    button: 'Войти',
    stranger: typeset`Если письмо запросили не вы, просто закройте страницу.`,
    over: {
      heading: typeset`Ссылка больше не действует`,
      lead: typeset`Она работает 15 минут и только один раз. Запросите новое письмо.`,
    },
  },
  second: {
    title: typeset`Второй фактор`,
    heading: typeset`Второй фактор`,
    lead: typeset`Введите код из приложения на телефоне. Телефона нет — введите один из кодов восстановления.`,
    label: 'Код',
    submit: 'Войти',
    lost: typeset`Нет ни телефона, ни кодов? Попросите владельца сайта отключить ваш второй фактор.`,
    over: {
      heading: typeset`Вход надо начать заново`,
      lead: typeset`Прошло больше 15 минут или закончились попытки. Запросите новое письмо.`,
    },
  },
  owner: {
    title: typeset`Первый владелец`,
    heading: typeset`Вы — первый`,
    lead: typeset`У сайта ещё нет владельца. Им станете вы: назовите себя и укажите адрес, на который будут приходить письма для входа.`,
    name: 'Имя',
    address: 'Почта',
    submit: typeset`Стать владельцем`,
    over: {
      heading: typeset`Ссылка больше не действует`,
      lead: typeset`Владелец уже есть, или сервер запускали ещё раз: он называет новую ссылку при каждом запуске.`,
    },
  },
  again: typeset`Запросить письмо`,
  errors: {
    addressMissing: typeset`Укажите адрес почты`,
    addressInvalid: typeset`Адрес не похож на почтовый: проверьте, нет ли опечатки`,
    codeMissing: typeset`Введите код`,
    codeTooLong: typeset`Код короче: проверьте, что вставилось`,
    nameMissing: typeset`Назовите себя`,
    nameTooLong: typeset`Имя не длиннее 80 знаков`,
    taken: typeset`Этот адрес уже занят`,
  },
  wrong: (left: number) =>
    typeset`Код не подошёл. Осталось ${plural('ru', left, tries)}. Надёжнее открыть ссылку из письма.`,
  wrongSecond: (left: number) => typeset`Код не подошёл. Осталось ${plural('ru', left, tries)}.`,
  over: typeset`Этот код больше не действует. Запросите новое письмо.`,
  tooMany: (wait: string) => typeset`Слишком много писем запросили с вашего адреса в сети. Подождите: ${wait}.`,
};
