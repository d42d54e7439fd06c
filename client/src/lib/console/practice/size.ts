/** How many simulated people may come: enough to fill a wall, and few enough for one browser. */
export const mostPeople = 60;
export const usualPeople = 20;
