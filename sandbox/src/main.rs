//! `cargo run -p sandbox`: a local stand-in for Zoho, until Ctrl-C.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::Parser;
use serde_json::json;

/// A local stand-in for Zoho with demo data: the accounts host and CRM v8 on one port, all in memory.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8788")]
    listen: SocketAddr,
    /// File to write url, credentials and process id to, as JSON, once the sandbox listens.
    #[arg(long, value_name = "PATH")]
    ready_file: Option<PathBuf>,
    /// Begin with users alone and no records.
    #[arg(long)]
    empty: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("sandbox: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), String> {
    let listen = arguments.listen;
    let options = sandbox::Options { listen, demo_data: !arguments.empty, ..sandbox::Options::default() };
    let running = sandbox::start(options).await.map_err(|error| {
        format!("cannot listen on {listen}: {error}. Choose another address with --listen, port 0 for a free one.")
    })?;
    if let Some(path) = &arguments.ready_file {
        let ready = json!({
            "url": running.url,
            "client_id": running.client_id,
            "client_secret": running.client_secret,
            "refresh_token": running.refresh_token,
            "tenants": running.tenants,
            "organization": running.organization,
            "pid": std::process::id(),
        });
        // Whoever waits for the file must not read half of it: written beside, then moved.
        let beside = path.with_extension("tmp");
        std::fs::write(&beside, ready.to_string())
            .and_then(|()| std::fs::rename(&beside, path))
            .map_err(|error| format!("cannot write the ready file {}: {error}", path.display()))?;
    }
    // After the file: whoever reads the first line may rely on it.
    print!("{}", greeting(&running));
    tokio::signal::ctrl_c().await.map_err(|error| format!("cannot wait for Ctrl-C: {error}"))?;
    println!("Stopped.");
    Ok(())
}

fn greeting(running: &sandbox::Running) -> String {
    let sandbox::Running { url, client_id, client_secret, refresh_token, .. } = running;
    format!(
        "Zoho sandbox at {url}\n\n\
         client id      {client_id}\n\
         client secret  {client_secret}\n\
         refresh token  {refresh_token}\n\n\
         An access token, and with it the deals in the demo data:\n\n\
         curl -s {url}/oauth/v2/token -d grant_type=refresh_token -d client_id={client_id} \\\n\
         \x20 -d client_secret={client_secret} -d refresh_token={refresh_token}\n\
         curl -s '{url}/crm/v8/Deals?fields=Deal_Name,Stage,Amount' -H 'Authorization: Zoho-oauthtoken ACCESS_TOKEN'\n\n\
         What arrived: {url}/_sandbox/requests\n\
         Ctrl-C ends it.\n"
    )
}
