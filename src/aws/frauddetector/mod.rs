// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FraudDetector`

pub mod detector;
pub mod entity_type;
pub mod event_type;
pub mod label;
pub mod list;
pub mod outcome;
pub mod variable;

pub use detector::Detector;
pub use entity_type::EntityType;
pub use event_type::EventType;
pub use label::Label;
pub use list::List;
pub use outcome::Outcome;
pub use variable::Variable;
