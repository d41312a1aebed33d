using System.Text;
using Tusuv.Verify;

Console.OutputEncoding = new UTF8Encoding(false);
return Tool.Run(args, Console.Out, Console.Error);
