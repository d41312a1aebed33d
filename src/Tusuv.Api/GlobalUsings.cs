global using System.Globalization;
global using System.Text.Json;
global using Marten;
global using Npgsql;
global using Tusuv.Domain;
