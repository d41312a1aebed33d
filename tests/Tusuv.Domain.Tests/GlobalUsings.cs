global using CsCheck;
global using Tusuv.Domain.Localities;
global using Tusuv.Domain.Rounds;
global using static Tusuv.Domain.Tests.Khukhbulag;
