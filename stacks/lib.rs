//! The five reference systems, one file each.
//!
//! Each is written twice: in Rust here, and as a definition file beside it (`message-queue.yaml` and so on). Both give the
//! same template, byte for byte.

mod distributed_counter;
mod event_backend;
mod high_concurrency;
mod message_queue;
mod online_store;

pub use distributed_counter::distributed_counter;
pub use event_backend::event_backend;
pub use high_concurrency::high_concurrency;
pub use message_queue::message_queue;
pub use online_store::online_store;

use formwork::prelude::App;

/// All five as one app.
pub fn app() -> App {
    App::new()
        .stack(message_queue())
        .stack(high_concurrency())
        .stack(distributed_counter())
        .stack(online_store())
        .stack(event_backend())
}
