using SampleShop;
using SampleShop.BookClub;
using SampleShop.Printing;
using Spectre.Console;

IAnsiConsole console = Screen.Open();
PracticeTable.Print(console);
ContainmentTree.Print(console);
Day.Run(console);
ShopQuestions.Ask(console);
ClubQuestions.Ask(console);
