/** The people whose logins the demo has. `role` is the code of a role of the CMS. */
export type DemoUser = {
  name: 'representative' | 'coordinator' | 'administrator';
  role: string;
  email: string;
  firstname: string;
  lastname: string;
};

/** The first is a member of two organisations. */
export const demoUsers: readonly DemoUser[] = [
  {
    name: 'representative',
    role: 'organisation-representative',
    email: 'edustaja@pohjoissavolaiset.example',
    firstname: 'Eevi',
    lastname: 'Edustaja',
  },
  {
    name: 'coordinator',
    role: 'regional-coordinator',
    email: 'koordinaattori@pohjoissavolaiset.example',
    firstname: 'Kaino',
    lastname: 'Koordinaattori',
  },
  {
    name: 'administrator',
    role: 'strapi-super-admin',
    email: 'yllapitaja@pohjoissavolaiset.example',
    firstname: 'Ylermi',
    lastname: 'Ylläpitäjä',
  },
];
