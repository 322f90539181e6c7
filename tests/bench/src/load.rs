//! A load generator: sends one and the same request over a number of kept connections, one at a time on
//! each, and checks every answer.
//!
//! It takes a job as JSON on its standard input and prints what it counted as JSON. It runs on a single
//! thread and does as little as it can, because it shares the machine with what it measures. Answers
//! need a `content-length`.

mod answer;

use std::io::Read as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// How long the last answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What to send, where and for how long.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Job {
    /// `127.0.0.1:PORT`
    address: String,
    /// The request as it goes over the wire: request line, headers, body.
    request: String,
    connections: usize,
    seconds: f64,
    /// What a right answer's body contains.
    expect: String,
}

/// What happened.
#[derive(Debug, Serialize)]
struct Counted {
    requests: usize,
    seconds: f64,
    p50_us: u32,
    p99_us: u32,
    /// Of one answer's body.
    body_bytes: usize,
}

fn main() -> ExitCode {
    match run() {
        Ok(counted) => {
            println!("{}", serde_json::json!(counted));
            ExitCode::SUCCESS
        }
        Err(what) => {
            eprintln!("bench-load: {what}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Counted, String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| format!("no job on the standard input: {error}"))?;
    let job: Job = serde_json::from_str(&text).map_err(|error| format!("the job cannot be read: {error}"))?;
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("no event loop: {error}"))?
        .block_on(load(Arc::new(job)))
}

async fn load(job: Arc<Job>) -> Result<Counted, String> {
    let mut streams = Vec::new();
    for _ in 0..job.connections {
        let stream = TcpStream::connect(&job.address).await.map_err(|error| format!("{}: {error}", job.address))?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        streams.push(stream);
    }
    let start = Instant::now();
    let end = start + Duration::from_secs_f64(job.seconds);
    let mut connections = JoinSet::new();
    for stream in streams {
        connections.spawn(drive(stream, Arc::clone(&job), end));
    }
    let mut times = Vec::new();
    let mut body_bytes = 0;
    let latest = tokio::time::Instant::from_std(end + PATIENCE);
    while let Some(ended) = tokio::time::timeout_at(latest, connections.join_next())
        .await
        .map_err(|_| format!("{} connections wait for an answer since {PATIENCE:?}", connections.len()))?
    {
        let (each, bytes) = ended.map_err(|error| error.to_string())??;
        times.extend(each);
        body_bytes = bytes;
    }
    let seconds = start.elapsed().as_secs_f64();
    times.sort_unstable();
    let share = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or(0);
    Ok(Counted { requests: times.len(), seconds, p50_us: share(50), p99_us: share(99), body_bytes })
}

/// The time that each request took, in microseconds, and the size of an answer's body.
async fn drive(mut stream: TcpStream, job: Arc<Job>, end: Instant) -> Result<(Vec<u32>, usize), String> {
    let mut times = Vec::new();
    let mut buffer = Vec::with_capacity(64 * 1024);
    // Most answers equal the last one, which is told faster than that they contain something.
    let mut last = Vec::new();
    while Instant::now() < end {
        let sent = Instant::now();
        stream.write_all(job.request.as_bytes()).await.map_err(|error| format!("the request was not sent: {error}"))?;
        let body = answer::read(&mut stream, &mut buffer).await?;
        times.push(u32::try_from(sent.elapsed().as_micros()).unwrap_or(u32::MAX));
        if body != last {
            answer::check(body, &job.expect)?;
            last = body.to_vec();
        }
    }
    Ok((times, last.len()))
}
