// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `Alexa::ASK`

pub mod skill;

pub use skill::Skill;
