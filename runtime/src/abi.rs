//! The number that ties generated code to this library.

/// Raised whenever a descriptor, a helper that generated code calls, or the meaning of one
/// changes. Generated code states the number that it was emitted for; see [`require_abi!`].
pub const ABI: u32 = 15;

/// Stops the build of generated code that was emitted for another runtime, and says what to run.
#[macro_export]
macro_rules! require_abi {
    ($emitted_for:literal) => {
        const _: () = assert!(
            $crate::ABI == $emitted_for,
            concat!(
                "this code was generated for runtime ABI ",
                stringify!($emitted_for),
                ", which is not the ABI of the linked runtime: run `cargo run -p generator` and build again"
            )
        );
    };
}
