//! The five reference systems, deployed by the real AWS command line to a local endpoint, where they do their work, change
//! and go.
//!
//! Each test is the life of one system. What the endpoint cannot do is said where it is worked around.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "what is not as a test expects ends the test"
)]

#[path = "../tool/mod.rs"]
mod tool;

mod command_line;
mod distributed_counter;
mod event_backend;
mod high_concurrency;
mod message_queue;
mod online_store;
mod system;
