# Compiles a program with the flags that pkg-config gives for the installed library, and runs it.
set(ENV{PKG_CONFIG_PATH} ${prefix}/share/pkgconfig)
execute_process(COMMAND ${pkg_config} --cflags --libs quoin OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags NATIVE_COMMAND "${flags}")
execute_process(COMMAND ${compiler} -std=c++20 ${source} -o ${program} ${flags} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${program} COMMAND_ERROR_IS_FATAL ANY)
