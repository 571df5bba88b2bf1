/** Given names and family names that stand first, as they are common in news from all over the world. */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaron Abdel Abdul Abdullah Abdulla Abe Abigail Abraham Abu Adam Adel Adele Aditya Adnan Adolf Adrian Agnes Ahmad Ahmed Aidan Aisha Ajay Akbar Akira Al Alain Alan
  Alasdair Albert Alberto Alec Alejandro Aleksandr Aleksandar Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alison Alistair
  Allan Allen Allison Alvaro Alvin Amal Amanda Amartya Amber Amelia Amina Amir Amit Amos Amr Amy Ana Anas Anastasia Anders Andre Andrea Andreas Andrei Andres Andrew
  Andrey Andriy Andrzej Andy Angel Angela Angelina Angelo Angus Anil Anita Anjali Ann Anna Anne Annette Annie Anthony Antoine Anton Antonia Antonio Anwar April Arash Archie Ariel
  Arif Arjun Armando Arnaud Arnold Arthur Arturo Arun Arvind Asad Ashley Ashok Ashraf Asif Astrid Atul Audrey August Augusto Aung Austin Ava Avi Axel Ayman
  Ayesha Aziz Barack Barbara Barney Barry Bart Bashar Basil Beatrice Beatriz Becky Ben Benedict Benigno Benjamin Benny Bernard Bernardo Bernie Bert Beth Betsy Betty Beverly Bilal Bill Billie
  Billy Bjorn Blaine Blake Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Britney Brooke Bruce Bruno Bryan Bryce Caitlin Caleb Calvin Cameron
  Camille Carina Carl Carla Carlo Carlos Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carter Casey Caspar Catherine Cathy Cecil Cecilia Celia Celine Cesar Chad Chae Chan
  Chandra Charlene Charles Charlie Charlotte Chea Cheam Chelsea Chen Cheng Cheryl Chhay Chhim Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Chun Cindy Claire Clara
  Clarence Claude Claudia Claudio Clay Clement Cliff Clifford Clint Clive Colin Colleen Connie Connor Conor Constantin Cordelia Corey Craig Cristian Cristina Curtis Cynthia Cyril Cyrus Daisy
  Dale Dalia Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Daphne Darren Darryl Daryl Dave David Davide Dawn Dean Deb Debbie Deborah Debra Deepak Delia Denis
  Denise Dennis Denys Derek Desmond Devin Diana Diane Dick Diego Dieter Dietrich Dilip Dimitri Dina Dinesh Dirk Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Dora Doris
  Dorothy Doug Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Efrain Eileen Elaine Eleanor Elena Eli Elias Elie Elijah
  Elisa Elisabeth Elise Elizabeth Ella Ellen Elliott Elon Elsa Emanuel Emil Emilio Emily Emma Emmanuel Enrico Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Esther
  Ethan Eugene Eva Evan Eve Evelyn Evgeny Ewan Fabian Fabio Faisal Farah Farid Farouk Fatima Fawzia Felipe Felix Ferdinand Fernando Fidel Finn Fiona Florence Florian Floyd Frances Francesca
  Francesco Francis Francisco Franck Francois Francoise Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Friedrich Fritz Gabriel Gabriela Gabrielle Gareth Gary Gavin Gene Geoff Geoffrey Georg George
  Georges Georgia Georgina Gerald Geraldine Gerard Gerhard Gideon Gilbert Gilles Gina Giorgia Giorgio Giovanni Giulia Giuseppe Gladys Glen Glenn Gloria Godfrey Gopal Gordon Grace Graham Grant Greg Gregor
  Gregory Greta Guido Guillaume Guillermo Gunther Guo Gustavo Guy Gwen Habib Hadi Hadley Haider Haji Hakim Hamid Hamza Han Hang Hannah Hans Harald Harold Harriet Harry Harsh Harvey Hasan
  Hassan Hazel Heather Hector Heidi Heinrich Heinz Helen Helena Helene Helga Helmut Heng Henri Henrik Henry Herbert Herman Hermann Hilary Hillary Hiroshi Hiroyuki Ho Hok Holly Hong Hor Horst Hosni Howard Hu Huang
  Hubert Hugh Hugo Hun Hussain Hussein Huy Hyun Ian Ibrahim Ida Idris Ignacio Igor Ilham Ilya Imran Indira Ines Inga Ingrid Ion Ira Irene Irina Irma Isaac Isabel Isabella Isabelle
  Ismail Ivan Ivana Ivanka Ivo Jack Jackie Jacky Jacob Jacqueline Jacques Jaime Jair Jake Jamal James Jamie Jan Jana Jane Janet Janice Janine Jared Jasmine Jason Jasper Javier Jay
  Jayson Jean Jeb Jeff Jefferson Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jiang Jill Jim Jimmy Jin Jing Jo Joan Joanna Joanne Joao Joaquin Jody Joe Joel
  Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jong Joo Jordi Jorge Jose Josef Joseph Josephine Josh Joshua Joy Joyce Juan Juana Jude Judith Judy Julia Julian Juliana Julie
  Julien Juliet Julio Julius Jun June Jung Jurgen Justin Justine Kamala Kamal Kang Kao Karen Karim Karin Karl Karla Karolina Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kaye Keir Keith Kelly Kelvin
  Kem Ken Kenji Kenneth Kenny Kent Keo Kerry Kevin Khaled Khalid Khalil Khan Khieu Kim Kimberly King Kiran Kirk Kirsten Kirsty Kishore Klaus Ko Kofi Konrad Konstantin Kourosh Krishna Kristin Kristina Kuch Kumar Kun
  Kuoch Kurt Kwame Kyaw Kyle Laila Lamar Lance Lara Larry Lars Laszlo Laura Lauren Laurence Laurent Laurie Lawrence Layla Le Lea Leah Leanne Lech Lee Leila Len Lena Leo Leon Leona Leonard Leonardo
  Leonid Leopold Leroy Leslie Lester Leticia Lewis Li Liam Liang Lila Lillian Lily Lim Lin Lina Linda Lindsay Lindsey Ling Lionel Lisa Liu Liz Liza Lloyd Lon Lorenzo Loretta Lori Lorraine Lou Louis Louisa Louise Luc
  Luca Lucas Lucia Luciano Lucy Ludwig Luigi Luis Luisa Luiz Lukas Luke Luo Ly Lydia Lyle Lynn Ma Mabel Mahathir Mahmoud Mahmud Mahinda Malala Malcolm Malik Manfred Manoj Manuel Manuela Mao Mara Marc Marcel Marcelo
  Marcia Marco Marcos Marcus Margaret Margarita Margot Maria Mariam Marian Mariana Marianne Marie Marina Marine Mario Marion Marisa Marissa Marjorie Mark Marko Marlon Marsha Marta Martha Martin Martina Marty Marvin
  Mary Maryam Mateo Mateusz Mathew Mathias Matt Matteo Matthew Matthias Maud Maura Maureen Maurice Mauricio Max Maxim Maxime Maximilian Maya Megan Meghan Mehdi Mehmet Mei Melanie Melinda Melissa Men Meng Mercedes Meredith Mette
  Mia Michael Michel Michele Michelle Michal Mick Mickey Miguel Mihai Mike Mikhail Mila Milan Mildred Miles Milos Milton Min Ming Minh Miranda Miriam Mirko Mitch Mitchell Mitt Modest Mohamed Mohammad Mohammed Mohamud Moises Molly Mona
  Monica Monika Monique Morgan Moritz Morris Mostafa Moussa Mu Muammar Muhammad Muhammadu Mukesh Murray Musa Mustafa Myra Myriam Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neal Ned Neil Nelson Neth
  Neville Ngo Ngozi Nguyen Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nikos Nils Nina Nir Nirmala Noah Noam Noel Noor Nora Norman Norodom Nouri Nuon Olaf Ole Oleg Oleksandr Oleksii Olga Oliver Olivia Olivier Olof Omar Oren
  Orlando Oscar Osama Osman Oswald Otto Ou Owen Pablo Paige Pak Pamela Paola Paolo Park Parker Pascal Pat Patricia Patrick Patsy Patty Paul Paula Pauline Paulo Pavel Payam Pedro Peggy Pen Penelope Penny Percy Perry Pete Peter Petr Petra
  Petro Phan Phil Philip Philippe Phillip Phoebe Phyllis Pierre Pieter Piotr Polly Prabowo Pradeep Prak Pranab Prasad Preap Priti Priya Putin Qasem Quentin Rachel Radek Rafael Rafiq Raghu Rahim Rahul Raj Rajesh Rajiv Ralf Ralph Ram Ramesh Rami Ramon Ramona Ramzan
  Rand Randall Randy Rania Raphael Rashid Raul Ravi Ray Raymond Razan Rebecca Recep Reggie Regina Reinhard Reinhold Rene Renee Reuben Rex Reza Ricardo Richard Rick Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rocky Rod Roderick Rodney
  Rodrigo Roger Rohan Roland Rolf Roman Romeo Ron Ronald Ronnie Rory Rosa Rosalind Rose Rosemary Ross Rowan Roxanne Roy Ruben Rudolf Rudy Rupert Russell Ruth Ryan Saad Sabrina Sachin Sadiq Saeed Saif Sajid Sakura Salah Saleh Salim Sally Salman
  Salvador Sam Sama Samantha Samdech Samir Samuel San Sandeep Sandra Sandro Sandy Sanjay Santiago Santosh Sar Sara Sarah Sarfraz Sasha Saul Say Scott Sean Sebastian Selim Selma Serena Serge Sergei Sergey Sergio Serhiy Seth Severino Shah Shane Shankar
  Shannon Sharon Shashi Shaun Shawn Sheila Sheikh Shelby Sheldon Shen Sherry Shi Shimon Shinzo Shirley Shiv Shivani Sidney Siegfried Sigmar Silvia Silvio Simon Simone Sina Siti Sofia Sok Sokha Sokhonn Sonia Sonja Sophia Sophie Soren Stacey Stacy Stan Stanislav Stanley
  Stefan Stefania Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Suresh Susan Susanna Susanne Susie Suzanne Sven Svetlana Swati Sylvia Sylvie Tadeusz Takeshi Tamara Tammy Tan Tania Tanya Tara Tareq Tariq Taro Tatiana Taylor Tea Ted Tedros Tep Terence
  Teresa Teri Terry Thaksin Than Thea Thein Theng Theo Theodore Theresa Thierry Thomas Thong Thorsten Tia Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tracey Tracy Tran Trevor Tricia Trent Trey Troy Tsai Tucker Tyler Umar Umberto Ung Uri Ursula Usman Uwe Vaclav Valentina
  Valeria Valerie Vanessa Vann Var Vera Vernon Veronica Vic Vicky Victor Victoria Vijay Viktor Vikram Vince Vincent Vincenzo Viola Violet Virginia Vivian Vivien Vlad Vladimir Volker Volodymyr Waleed Walid Wallace Walter Wan Wanda Wang Warren Wayne Wei Wen Wendy Werner Wesley Wilfred Wilhelm
  Will Willem William Willie Wilson Winston Wolf Wolfgang Wu Xavier Xi Xiao Xu Yan Yang Yannick Yao Yasir Yasmin Yasser Yi Yim Ying Yitzhak Yoko Yolanda Yong Yoon Yosef Yoshihide Youssef Yu Yuan Yukio Yulia Yun Yuri Yusuf Yves Yvonne Zac Zach Zachary Zahra Zainab Zara Zelda Zhang Zhao Zheng Zhi Zhou Zhu Zoe Zoran`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
