global using Tusuv.Api.Tests;
