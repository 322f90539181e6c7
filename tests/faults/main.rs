//! What happens when something goes wrong between this program and Zoho: the real transport, the real service and the
//! real HTTP endpoint in one process, against a server that misbehaves to order. Time is moved by hand.

mod cells;
mod client;
mod matrix;
mod network;
mod products;
mod server;
mod streams;
