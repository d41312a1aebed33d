global using System.Net.Http.Json;
global using System.Text.Json;
global using Npgsql;
global using Tusuv.Api;
global using Tusuv.Domain;
